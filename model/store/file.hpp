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

/// Throws Failure(ledger_trouble) if the file cannot be read. Not for a file that this process has open with SQLite: when
/// it is closed again, the locks on it are lost (https://www.sqlite.org/howtocorrupt.html, 2.2).
FileSeen look_at(const std::string& path);

/// Throws Failure(log_left_over) if a log is at hand where a new file is to come: SQLite would take it for that file's.
void must_be_without_log(const std::string& path);

/// For SQLite, which may then trust that nobody changes the file, and makes none beside it.
std::string immutable_uri(const std::string& file);

/// Whether a log is beside the ledger: somebody has it open, or had it when the machine stopped.
bool has_log(const std::string& path);

/// Whether the file has fewer bytes than it should have. With a log beside it that may be, and is not told.
bool is_cut_short(const std::string& path, std::uintmax_t whole);

/// Whether this user may not write to the file, or make one beside it.
bool is_read_only(const std::string& path);

/// Whether two paths are one file.
bool is_same_file(const std::string& a, const std::string& b);

/// Whether a file may be made in the folder of the path.
bool folder_is_writable(const std::string& path);

/// Whether the disk on which the path is has no room left.
bool disk_is_full(const std::string& path);

/// Gives a finished file its name, which lasts through a power cut; an empty file of that name is replaced. False if
/// the name is taken. Throws Failure: ledger_trouble, disk_full; log_left_over if there is a log of that name that does
/// not belong to it. Then everything is as it was.
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
