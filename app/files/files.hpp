#pragma once

#include <cstddef>
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

/// Writes to a temporary file beside it, flushes it to the disk and renames it, so that nobody ever sees half a file.
/// Makes the folders that are missing. Throws Failure: cannot_write, disk_full.
void write(const std::string& path, std::string_view bytes);

}  // namespace hamkari::files
