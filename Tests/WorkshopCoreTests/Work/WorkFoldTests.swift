import Testing
import WorkshopCore

struct WorkFoldTests {
    @Test func `work that is found stands behind the jobs of the sheet`() throws {
        let scene = given(received("1"), [.work(.add("1", .oil, needsAuthorisation: false))])
        let job = try #require(scene.workshop.job("1/2"))
        #expect(job.isAdditional)
        #expect(job.authorisation == .notNeeded)
    }
}
