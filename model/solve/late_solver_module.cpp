#include "model/solve/cbc.hpp"
#include "model/solve/late_solver.hpp"

constinit const hamkari::solve::LateSolver hamkari_late_solver{hamkari::solve::choose_with_cbc};
