#include "app/cli/run.hpp"

int main(int count, char** words) { return hamkari::cli::run({words + 1, words + count}); }
