#pragma once

#include "model/store/digest.hpp"
#include "model/store/recording.hpp"

#include <atomic>
#include <thread>
#include <vector>

namespace hamkari::store {

/// A file of a new revision with its items.
struct TextDraft {
    const PlanText* text = nullptr;
    std::vector<const PlanItem*> items;  ///< in the order of the plan
    Digest digest{};
    Digest items_digest{};
};

/// The items of each file. The hashing, which takes as long as the writing, is done by a thread beside.
class TextDrafts {
public:
    explicit TextDrafts(const NewRevision& revision);
    ~TextDrafts();
    TextDrafts(const TextDrafts&) = delete;
    TextDrafts& operator=(const TextDrafts&) = delete;

    std::size_t size() const { return drafts_.size(); }
    /// Waits until the file is hashed.
    const TextDraft& operator[](std::size_t file);

private:
    std::vector<TextDraft> drafts_;
    std::atomic<std::size_t> hashed_ = 0;
    std::atomic<bool> stop_ = false;
    std::thread hashing_;
};

}  // namespace hamkari::store
