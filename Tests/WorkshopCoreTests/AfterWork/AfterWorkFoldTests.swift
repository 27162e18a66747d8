import Testing
import WorkshopCore

struct AfterWorkFoldTests {
    @Test func `a failed inspection sends the car back to its work`() throws {
        let scene = given(
            finished("1", "Smith"), [.afterWork(.failInspection("1/1", note: "rattles"))])
        let job = try #require(scene.workshop.job("1/1"))
        #expect(job.reworks == 1)
        #expect(job.finishedAt == nil)
    }
}
