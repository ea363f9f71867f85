#include "tests/reports/zip_reading.hpp"

#include <zip.h>

#include <stdexcept>

namespace hamkari::tests {

std::map<std::string, std::string> unzipped(const std::string& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        throw std::runtime_error(zip_error_strerror(&error));
    }
    std::map<std::string, std::string> parts;
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t about;
        zip_stat_index(archive, i, 0, &about);
        std::string part(about.size, '\0');
        auto* file = zip_fopen_index(archive, i, 0);
        const auto got = zip_fread(file, part.data(), part.size());
        if (zip_fclose(file) != 0 || got != static_cast<zip_int64_t>(part.size())) throw std::runtime_error(about.name);
        parts.emplace(about.name, std::move(part));
    }
    zip_discard(archive);
    return parts;
}

}  // namespace hamkari::tests
