#include "model/solve/late_solver.hpp"

#include <dlfcn.h>

namespace hamkari::solve {

AllocationSolver open_late_solver(const char* file) {
    void* module = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!module) return {};
    const auto* solver = static_cast<const LateSolver*>(dlsym(module, "hamkari_late_solver"));
    return solver ? AllocationSolver(solver->choose) : AllocationSolver{};
}

AllocationSolver late_solver() {
    static const AllocationSolver opened = open_late_solver(HAMKARI_LATE_SOLVER);
    return opened;
}

}  // namespace hamkari::solve
