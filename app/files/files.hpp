#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The only place that opens, renames and lists files.
namespace hamkari::files {

/// The bytes of a file. Throws Failure: file_missing, file_unreadable, file_too_large.
std::string read(const std::string& path, std::size_t largest = 64u << 20);
/// The same; none if there is no such file.
std::optional<std::string> read_if_there(const std::string& path, std::size_t largest = 64u << 20);

bool is_folder(const std::string& path);
bool exists(const std::string& path);
/// The YAML files (`.yaml`, `.yml`) right inside a folder, sorted by name. Throws Failure: folder_without_plans.
std::vector<std::string> yaml_files_in(const std::string& folder);

/// `folder/name`; the name alone if the folder is empty.
std::string beside(const std::string& file, const std::string& name);
/// The last part of a path.
std::string name_of(const std::string& path);

/// Calls `take` with each line of a file without its line feed, one after another, however large the file is. Throws
/// Failure: file_missing, file_unreadable; line_too_long for a line of more bytes than `longest`.
void each_line(const std::string& path, std::size_t longest, const std::function<void(std::string_view)>& take);

/// A file that comes to be piece by piece, and stands under its name only when it is finished: nobody ever sees half of
/// it. Throws Failure: cannot_write, disk_full.
class NewFile {
public:
    /// Makes the folders that are missing.
    explicit NewFile(std::string path);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes);
    /// Flushes it to the disk and gives it its name; what stood there is replaced.
    void finish();

private:
    std::string path_, temporary_, waiting_;
    int fd_ = -1;
};

/// Writes to a temporary file beside it, flushes it to the disk and renames it, so that nobody ever sees half a file.
/// Makes the folders that are missing. Throws Failure: cannot_write, disk_full.
void write(const std::string& path, std::string_view bytes);

}  // namespace hamkari::files
