#pragma once

#include "model/store/connection.hpp"
#include "model/store/store.hpp"

namespace hamkari::store {

/// For the functions of this folder that work on a store as a whole: the connection behind it.
struct Access {
    static Connection& connection(const Store& store) { return *store.connection_; }
};

}  // namespace hamkari::store
