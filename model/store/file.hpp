#pragma once

#include <cstdint>
#include <string>

namespace hamkari::store {

/// What stands at a path, found out without SQLite, which might change it.
enum class FileIs { absent, empty, ledger, something_else };

struct FileSeen {
    FileIs is{};
    std::uint32_t version = 0;  ///< of a ledger: the version of its tables
};

/// `hamk`: the application id in the header of a ledger (https://www.sqlite.org/fileformat.html, 1.3).
inline constexpr std::uint32_t application_id = 0x68616d6b;

/// Throws Failure(ledger_trouble) if the file cannot be read.
FileSeen look_at(const std::string& path);

/// Whether two paths are one file.
bool is_same_file(const std::string& a, const std::string& b);

/// Whether a file may be made in the folder of the path.
bool folder_is_writable(const std::string& path);

/// Whether the disk on which the path is has no room left.
bool disk_is_full(const std::string& path);

/// Gives a finished file its name, which lasts through a power cut; an empty file of that name is replaced. False if
/// the name is taken. Throws Failure(ledger_trouble).
bool put_in_place(const std::string& from, const std::string& to);

/// The same, whatever stands there.
void replace_file(const std::string& from, const std::string& to);

/// The same where something stands already: it is kept as `<to>.replaced`, or that name with a number, with what SQLite
/// kept beside it. At no moment is nothing there. Gives the name of what was kept. Throws Failure(ledger_trouble).
std::string put_in_place_of(const std::string& from, const std::string& to);

/// The name under which this process makes the file that shall stand at the path. What processes that are no more left
/// under such names is removed.
std::string working_name(const std::string& path);

/// Removes the file and what SQLite keeps beside it.
void remove_database(const std::string& file) noexcept;

}  // namespace hamkari::store
