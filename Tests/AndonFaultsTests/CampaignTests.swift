import Testing

@testable import AndonFaults

struct CampaignTests {
    @Test func `each campaign has its own name, a promise and tries`() {
        #expect(Set(Campaign.all.map(\.name)).count == Campaign.all.count)
        for campaign in Campaign.all {
            #expect(!campaign.promise.isEmpty && campaign.tries > 0, "\(campaign.name)")
        }
    }

    @Test func `a tally counts, tells the first failures and how to repeat them`() {
        var tally = Tally()
        tally.tries = 9
        tally.failures = [(2, "a\u{1B}b\nc"), (5, "second"), (7, "third")]
        let lines = tally.text(.flips, seed: 4, telling: 2).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].contains("9 tries     3 failures"))
        #expect(lines[1] == "    --only flips --seed 4 --try 2: a\\u{1b}b\\u{a}c")
        #expect(lines[2].hasSuffix("--try 5: second"))
    }
}
