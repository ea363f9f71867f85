#include "model/store/plan_texts.hpp"

#include "model/fields.hpp"
#include "model/store/chain.hpp"

namespace hamkari::store {

namespace {

void hash(TextDraft& draft) {
    draft.digest = sha256(draft.text->bytes);
    std::string text;
    for (const auto* item : draft.items)
        append_item(text, word(item->kind), item->id, item->at.line, item->at.column, item->body);
    draft.items_digest = sha256(text);
}

}  // namespace

TextDrafts::TextDrafts(const NewRevision& revision) : drafts_(revision.texts.size()) {
    for (std::size_t i = 0; i < drafts_.size(); ++i) drafts_[i].text = &revision.texts[i];
    for (const auto& item : revision.items) drafts_.at(item.at.file).items.push_back(&item);
    hashing_ = std::thread([this] {
        for (auto& draft : drafts_) {
            if (stop_) return;
            hash(draft);
            ++hashed_;
            hashed_.notify_one();
        }
    });
}

TextDrafts::~TextDrafts() {
    stop_ = true;
    hashing_.join();
}

const TextDraft& TextDrafts::operator[](std::size_t file) {
    for (auto hashed = hashed_.load(); hashed <= file; hashed = hashed_.load()) hashed_.wait(hashed);
    return drafts_[file];
}

}  // namespace hamkari::store
