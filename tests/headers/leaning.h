#pragma once
// What the test must find: a header that only compiles after another one.
inline std::string name();
