#include "app/cli/run.hpp"

#ifdef HAMKARI_MIMALLOC
#include <mimalloc.h>
#endif

int main(int count, char** words) {
#ifdef HAMKARI_MIMALLOC
    // A ledger of a million facts takes a gigabyte: in pages of 2 MiB it is there sooner.
    mi_option_enable(mi_option_large_os_pages);
#endif
    return hamkari::cli::run({words + 1, words + count});
}
