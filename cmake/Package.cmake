# `cmake --install BUILD --prefix DIR` and `cpack` (a Debian package).
install(TARGETS hamkari RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS hamkari_formats hamkari_solver LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/hamkari)
install(DIRECTORY plans/ DESTINATION ${CMAKE_INSTALL_DATADIR}/hamkari/plans)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hamkari)
set(CPACK_PACKAGE_CONTACT "hamkari developers <hamkari@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Plans as YAML, facts in SQLite, reports that a manager takes to the yearly meeting:
in Persian and in English, in the Solar Hijri and the Gregorian calendar, on one laptop.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# librsvg is opened when Word needs a picture, which no tool can see in the program.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "tzdata, librsvg2-2")
# Without it the program still makes HTML, and says how a browser prints it.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-core, chromium")
include(CPack)
