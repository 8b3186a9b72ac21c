# Every outside library, found once. Each one comes from a Debian package that ./dev knows.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets Svg Concurrent PrintSupport Test LinguistTools)
find_package(OpenSSL REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(Boost REQUIRED)
find_package(Threads REQUIRED)
find_package(QCustomPlotQt6 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(SQLite3 REQUIRED) # the benchmark's yardstick and the fault tests; the program itself goes through Qt SQL

find_path(LIBLINEAR_INCLUDE_DIR linear.h REQUIRED)
find_library(LIBLINEAR_LIBRARY linear REQUIRED)
add_library(liblinear INTERFACE)
target_include_directories(liblinear SYSTEM INTERFACE "${LIBLINEAR_INCLUDE_DIR}")
target_link_libraries(liblinear INTERFACE "${LIBLINEAR_LIBRARY}")
