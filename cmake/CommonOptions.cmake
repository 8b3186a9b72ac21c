# Flags that hold for every target of this project.
add_library(secondlook_options INTERFACE)
target_compile_options(secondlook_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
  $<$<BOOL:${SECONDLOOK_WERROR}>:-Werror>
  # Where several sources are compiled as one, each of them counts as a header to this warning.
  $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-subobject-linkage>)
# GCC 12 with -O2 sees overlaps and offsets in strings (its bug 105651), empty optionals that are read and freed stop
# tokens that are used, where there are none.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  foreach(mistaken restrict maybe-uninitialized use-after-free array-bounds stringop-overread)
    target_compile_options(secondlook_options INTERFACE $<$<CONFIG:Release>:-Wno-${mistaken}>)
  endforeach()
endif()
target_compile_definitions(secondlook_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SECONDLOOK_VERSION="${PROJECT_VERSION}")
if(SECONDLOOK_SANITIZE)
  target_compile_options(secondlook_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(secondlook_options INTERFACE -fsanitize=address,undefined)
endif()
# The compiler collects its garbage late: a fifth more memory, a twentieth less time.
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag("--param ggc-min-expand=300 --param ggc-min-heapsize=1000000" SECONDLOOK_HAS_GGC)
if(SECONDLOOK_HAS_GGC)
  target_compile_options(secondlook_options INTERFACE "SHELL:--param ggc-min-expand=300" "SHELL:--param ggc-min-heapsize=1000000")
endif()
# Linking half a hundred programs takes a third of the time with the other linker that binutils brings.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold SECONDLOOK_HAS_GOLD)
if(SECONDLOOK_HAS_GOLD)
  target_link_options(secondlook_options INTERFACE -fuse-ld=gold)
endif()
