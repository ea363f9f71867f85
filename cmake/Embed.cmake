# hamkari_embed(OUT FILE): makes OUT, a C++ raw string literal with the bytes of FILE, whenever FILE changes.
# The text must not hold the characters )~" in a row.
function(hamkari_embed out file)
  set(path ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
  file(READ ${path} text)
  file(CONFIGURE OUTPUT ${out} CONTENT "R\"~~(@text@)~~\"" @ONLY)
endfunction()
