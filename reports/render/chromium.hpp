#pragma once

#include "reports/render/private_folder.hpp"

#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// Prints HTML with the Chromium that is on this computer: the program that HAMKARI_CHROMIUM names, else the first of
/// chromium, chromium-browser and google-chrome on PATH. It gets no network and leaves nothing behind.
class Chromium {
public:
    /// Prints to a PDF file and gives its bytes. Throws Failure: no_chromium, chromium_hangs, chromium_printed_nothing, cannot_write,
    /// disk_full.
    std::string print(std::string_view html);
    /// Throws Failure: chromium_printed_nothing. For who sees that what it printed is not what it was given.
    [[noreturn]] void printed_nothing() const;

private:
    PrivateFolder folder_;
    std::string program_;  ///< once it is found
};

}  // namespace hamkari::reports::render
