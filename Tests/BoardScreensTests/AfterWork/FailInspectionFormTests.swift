import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct FailInspectionFormTests {
    private let job = JobID(OrderID("1052"), 1)

    @Test func `what QC found goes with the job`() throws {
        #expect(
            try SampleBoard.command(FailInspectionForm(job: job), [.fieldNote: "leak"]).get()
                == .afterWork(.failInspection(job, note: "leak")))
    }
}
