import BoardScreens
import Phrases
import Testing

@testable import andon

struct WallSettingsTests {
    private func settings(_ values: [String: String]) throws(Failure) -> WallSettings {
        try WallSettings(values, from: "c.toml")
    }

    private func problem(_ values: [String: String]) -> String? {
        do throws(Failure) {
            _ = try settings(values)
            return nil
        } catch {
            return error.text(in: .english)
        }
    }

    @Test func `every key is read`() throws {
        let read = try settings([
            "pages": "ready, status", "pace": "30", "mask": "both", "dim": "false",
        ])
        #expect(read.pages == [.ready, .status] && read.pace == 30)
        #expect(read.mask == [.names, .plates] && read.dim == false)
        #expect(try settings([:]) == WallSettings())
    }

    @Test func `what does not fit is told with the file and what does`() {
        let pages = "schedule, status, ready, tomorrow, with commas between"
        for text in ["", "nope", "ready,ready", "status,lounge", "schedule;status"] {
            #expect(
                problem(["pages": text])
                    == "c.toml: “\(text)” is not a list of pages; there are \(pages)")
        }
        for text in ["0", "4", "3601", "x", "-5", "1e3"] {
            #expect(problem(["pace": text])?.contains("5 to 3600") == true)
        }
        #expect(
            problem(["mask": "all"])
                == "c.toml: “all” is not a mask; there are none, names, plates, both")
        #expect(problem(["dim": "maybe"]) == "c.toml: [wall]: “dim” must be true or false")
        #expect(
            problem(["colour": "1"])
                == "c.toml: [wall] has no “colour”; there are pages, pace, mask, dim")
    }

    @Test func `the page for customers stands alone`() throws {
        #expect(try WallSettings.pages("lounge") == [.lounge])
    }

    @Test func `a key's holder hides what the configuration does, and may hide more`() throws {
        let own = try settings(["mask": "plates"])
        #expect(own.mask(asked: nil, isForced: true) == .plates)
        #expect(own.mask(asked: [], isForced: true) == .plates)
        #expect(own.mask(asked: .names, isForced: true) == [.names, .plates])
        #expect(own.mask(asked: [], isForced: false) == [])
        #expect(WallSettings().mask(asked: [], isForced: true) == .names)
    }
}
