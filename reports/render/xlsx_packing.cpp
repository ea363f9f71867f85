#include <dlfcn.h>

// libxlsxwriter packs each part of a workbook as zlib does by itself, which took a third of the whole time, and has no
// option for it. It asks libminizip to; this function stands before that one's in the module and asks it to pack a
// little less (a quarter larger, in a third of the time). Were it not found, a workbook would only take longer.

namespace {

constexpr int quicker_level = 2;  // of 9; zlib's own is 6

using Pointer = const void*;
using Open = int(void*, const char*, Pointer, Pointer, unsigned, Pointer, unsigned, const char*, int, int, int, int, int, int,
                 const char*, unsigned long, unsigned long, unsigned long, int);

Open* open_of_minizip() {
    void* minizip = dlopen("libminizip.so.1", RTLD_LAZY);  // libxlsxwriter has it open
    return minizip ? reinterpret_cast<Open*>(dlsym(minizip, "zipOpenNewFileInZip4_64")) : nullptr;
}

}  // namespace

extern "C" [[gnu::visibility("default")]] int zipOpenNewFileInZip4_64(
    void* archive, const char* name, Pointer about, Pointer local, unsigned local_size, Pointer global, unsigned global_size,
    const char* comment, int method, int, int raw, int window_bits, int memory_level, int strategy, const char* password,
    unsigned long crc, unsigned long version, unsigned long flags, int zip64) {
    constexpr int parameter_error = -102;  // ZIP_PARAMERROR
    static Open* const open = open_of_minizip();
    if (!open) return parameter_error;
    return open(archive, name, about, local, local_size, global, global_size, comment, method, quicker_level, raw, window_bits,
                memory_level, strategy, password, crc, version, flags, zip64);
}
