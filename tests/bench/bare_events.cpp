// What reading plans is measured against: yaml-cpp's events of every YAML file of a folder, on one thread, for nothing.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

class Ignore : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events; }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events; }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { ++events; }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { ++events; }
    void OnSequenceEnd() override { ++events; }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { ++events; }
    void OnMapEnd() override { ++events; }

    long events = 0;
};

}  // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: hamkari_bench FOLDER\n";
        return 2;
    }
    Ignore handler;
    for (const auto& entry : std::filesystem::directory_iterator(words[1])) {
        if (entry.path().extension() != ".yaml") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::stringstream text;
        text << file.rdbuf();
        YAML::Parser parser(text);
        while (parser.HandleNextDocument(handler)) {
        }
    }
    std::cout << handler.events << "\n";
    return handler.events > 0 ? 0 : 1;
}
