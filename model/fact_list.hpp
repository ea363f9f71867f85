#pragma once

#include "model/fact.hpp"

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace hamkari {

/// A list of facts that may be made of several lists without moving their facts: a ledger of a million of them is read in
/// several shares at once.
class FactList {
public:
    using Part = std::vector<Fact>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Fact;
        using difference_type = std::ptrdiff_t;
        using pointer = const Fact*;
        using reference = const Fact&;

        Iterator() = default;
        Iterator(const std::vector<Part>* parts, std::size_t part, std::size_t place) : parts_(parts), part_(part), place_(place) {}
        reference operator*() const { return (*parts_)[part_][place_]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            if (++place_ == (*parts_)[part_].size()) ++part_, place_ = 0;
            return *this;
        }
        Iterator operator++(int) { return std::exchange(*this, ++Iterator(*this)); }
        bool operator==(const Iterator&) const = default;

    private:
        const std::vector<Part>* parts_ = nullptr;
        std::size_t part_ = 0, place_ = 0;
    };

    FactList() = default;
    FactList(Part facts) { append(std::move(facts)); }  // NOLINT(google-explicit-constructor): a list of facts is one

    Iterator begin() const { return {&parts_, 0, 0}; }
    Iterator end() const { return {&parts_, parts_.size(), 0}; }
    bool empty() const { return parts_.empty(); }
    std::size_t size() const {
        std::size_t facts = 0;
        for (const auto& part : parts_) facts += part.size();
        return facts;
    }
    const Fact& back() const { return parts_.back().back(); }
    /// Pre-condition: number <= size()
    Iterator from(std::size_t number) const {
        std::size_t part = 0;
        for (; part < parts_.size() && number >= parts_[part].size(); ++part) number -= parts_[part].size();
        return {&parts_, part, number};
    }
    const Fact& operator[](std::size_t number) const { return *from(number); }

    /// What was said of the facts' places holds no longer.
    void push_back(Fact fact) {
        if (parts_.empty()) parts_.emplace_back();
        parts_.back().push_back(std::move(fact));
    }
    void append(Part part) {
        if (!part.empty()) parts_.push_back(std::move(part));
    }

    std::vector<Part> take() && { return std::exchange(parts_, {}); }

private:
    std::vector<Part> parts_;  ///< none is empty
};

}  // namespace hamkari
