# secondlook_moc(TARGET): lets moc look at the sources of TARGET alone. It reads what they include for the sake of macros
# around Q_OBJECT only, of which there are none here; without the folders of the headers it takes a thirtieth of the time.
get_target_property(moc Qt6::moc IMPORTED_LOCATION)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/moc_alone" @ONLY NEWLINE_STYLE UNIX CONTENT [[#!/bin/sh
for argument; do
    shift
    case $argument in
    -I*) ;;
    *) set -- "$@" "$argument" ;;
    esac
done
exec "@moc@" "$@"
]])
file(CHMOD "${CMAKE_BINARY_DIR}/moc_alone" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# What moc makes is included by the sources; the file that would join the rest holds nothing, and loading the precompiled
# headers for it would cost a second or two a target.
function(secondlook_moc TARGET)
  set_target_properties(${TARGET} PROPERTIES AUTOMOC_EXECUTABLE "${CMAKE_BINARY_DIR}/moc_alone")
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_autogen/mocs_compilation.cpp"
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
