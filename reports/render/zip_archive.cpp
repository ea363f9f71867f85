#include "reports/render/zip_archive.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace hamkari::reports::render {

namespace {

constexpr zip_uint16_t first_day_of_dos = (1U << 5) | 1U;

[[noreturn]] void fail(const char* what) { throw std::runtime_error(std::string("zip: ") + what); }

struct CloseSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

void add(zip_t* archive, const ZipPart& part) {
    auto* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (!source) fail(zip_strerror(archive));
    const auto index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const auto method = part.packed_already ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, at, method, 0) != 0 || zip_file_set_dostime(archive, at, 0, first_day_of_dos, 0) != 0)
        fail(zip_strerror(archive));
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) fail("cannot be read back");
    std::string bytes(about.size, '\0');
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size())) fail("cannot be read back");
    return bytes;
}

}  // namespace

std::string zip_archive(const std::vector<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, CloseSource> buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer) fail("no memory");
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) fail("cannot be made");
    zip_source_keep(buffer.get());  // closing the archive gives one of two references back
    for (const auto& part : parts) add(archive.get(), part);
    if (zip_close(archive.get()) != 0) fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return bytes_of(buffer.get());
}

}  // namespace hamkari::reports::render
