#pragma once

#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// A new folder for passing files to another program, in TMPDIR (else /tmp), that only its owner may look into. It is
/// removed with all that is in it at the end of its life.
class PrivateFolder {
public:
    /// Throws Failure: cannot_write, disk_full.
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::string& path() const { return path_; }
    std::string path_of(std::string_view name) const;
    /// Writes a file in it and gives its path. Throws Failure: cannot_write, disk_full.
    std::string write(std::string_view name, std::string_view bytes) const;
    /// The bytes of a file in it; none if it is not there or cannot be read.
    std::string read(std::string_view name) const;
    void remove() const;

private:
    std::string path_;
};

}  // namespace hamkari::reports::render
