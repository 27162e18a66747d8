import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct FormReadingTests {
    private let job = JobID(OrderID("1049"), 1)
    private let order = OrderID("1049")

    private func kinds() -> [any FormKind] {
        [
            StopForm(job: job), ChangeStopForm(job: job), FailInspectionForm(job: job),
            OverrideForm(job: job, technician: TechnicianID("S. White")), ReceiveForm(order: order),
            ParkForm(order: order),
            CallForm(order: order), TellAdvisorForm(order: order), AddWorkForm(order: order),
            PartForm(order: order), NoteForm(order: order),
            OrderPartForm(order: order, number: "11213-31030"),
            PartEtaForm(order: order, number: "11213-31030"),
            CancelForm(order: order), AbsenceForm(technician: TechnicianID("S. White")),
        ]
    }

    @Test(arguments: Language.all)
    func `every form has a title with its subject and different fields`(_ language: Language) throws
    {
        let board = try SampleBoard(language).board
        for kind in kinds() {
            let form = board.form(kind)
            #expect(form.title.contains("1049") || form.title.contains("S. White"), "\(kind)")
            #expect(!form.fields.isEmpty)
            #expect(Set(form.fields.map(\.label)).count == form.fields.count, "\(kind)")
        }
    }

    @Test func `a moment is written as it can be read back`() throws {
        let board = try SampleBoard().board
        for instant in [SampleBoard.at(14, 40), SampleBoard.at(26, 15), SampleBoard.at(24 * 9, 0)] {
            let text = board.written(instant)
            #expect(TimeText.instant(text, now: board.now, zone: .utc) == instant, "\(text)")
        }
    }

    @Test(arguments: [
        (ParkForm(order: OrderID("1052")) as any FormKind, Phrase.fieldPlace, " "),
        (NoteForm(order: OrderID("1052")), .fieldNote, ""),
        (TellAdvisorForm(order: OrderID("1052")), .fieldReason, ""),
        (CallForm(order: OrderID("1052")), .fieldNewPromise, "soon"),
        (CallForm(order: OrderID("1052")), .fieldNewPromise, ""),
        (CallForm(order: OrderID("1052")), .fieldTold, ""),
        (AddWorkForm(order: OrderID("1052")), .fieldJob, ""),
        (PartForm(order: OrderID("1052")), .fieldQuantity, "0"),
        (PartForm(order: OrderID("1052")), .fieldQuantity, "2.5"),
        (StopForm(job: JobID(OrderID("1052"), 1)), .fieldReason, ""),
        (AbsenceForm(technician: TechnicianID("S. White")), .fieldUntil, ""),
        (AbsenceForm(technician: TechnicianID("S. White")), .fieldFrom, "25:00"),
    ])
    func `a field that cannot be read is named`(
        _ kind: any FormKind, _ label: Phrase, _ text: String
    ) throws {
        var texts: [Phrase: String] = [.fieldPart: "90-1", .fieldJob: "Rear pads"]
        texts[label] = text
        guard case .failure(let problem) = try SampleBoard.command(kind, texts)
        else { return #expect(Bool(false), "\(kind) was taken") }
        #expect(problem.label == label)
        #expect(!problem.text.isEmpty)
    }
}
