import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ScheduleMouseTests {
    private func column(_ hour: Int, _ minute: Int, _ sample: SampleBoard) -> Int {
        sample.board.scheduleLayout.column(of: SampleBoard.at(hour, minute))
    }

    @Test func `a click selects the technician and the chip under it`() throws {
        var sample = try SampleBoard()
        sample.mouse(.press(.left), 4, column(10, 0, sample))
        #expect(sample.target.technician == TechnicianID("D. Morris"))
        #expect(sample.target.job == JobID(OrderID("1046"), 1))
    }

    @Test func `a click in the tray selects its line`() throws {
        var sample = try SampleBoard()
        let tray = sample.board.scheduleLayout.tray
        sample.mouse(.press(.left), tray.row + 2, 10)
        #expect(sample.board.schedule.isTrayFocused)
        #expect(sample.target.job == sample.board.trayJobs[1].id)
    }

    @Test func `a click on nothing changes nothing`() throws {
        var sample = try SampleBoard()
        let before = sample.target
        sample.mouse(.press(.left), 0, 5)
        sample.mouse(.press(.left), 39, 5)
        #expect(sample.target == before)
    }

    @Test func `the wheel moves the selection`() throws {
        var sample = try SampleBoard()
        sample.mouse(.wheelDown, 10, 10)
        #expect(sample.target.technician == TechnicianID("D. Morris"))
        sample.mouse(.wheelUp, 10, 10)
        #expect(sample.target.technician == TechnicianID("B. Smith"))
    }

    @Test func `a chip that is dragged is dispatched where it is let go`() throws {
        var sample = try SampleBoard()
        let line = try #require(sample.board.scheduleLayout.line(of: 3))
        sample.mouse(.press(.left), line, column(14, 10, sample))
        #expect(sample.target.job == JobID(OrderID("1067"), 1))
        sample.mouse(.drag(.left), line + 2, column(15, 0, sample))
        #expect(sample.board.schedule.move != nil)
        #expect(sample.effects == [])
        sample.mouse(.release(.left), line + 2, column(15, 0, sample))
        #expect(sample.effects.count == 1)
        guard
            case .perform(.work(.assign(let job, let technician, let start)))? = sample.effects
                .first
        else { return #expect(Bool(false), "\(sample.effects)") }
        #expect(job == JobID(OrderID("1067"), 1))
        #expect(technician == TechnicianID("M. Allen"))
        #expect(start.map { $0 >= SampleBoard.at(14, 45) && $0 <= SampleBoard.at(15, 0) } == true)
    }

    @Test func `who may not dispatch drags nothing`() throws {
        var sample = try SampleBoard(role: .advisor)
        let line = try #require(sample.board.scheduleLayout.line(of: 3))
        sample.mouse(.press(.left), line, column(14, 10, sample))
        sample.mouse(.drag(.left), line + 2, column(15, 0, sample))
        #expect(sample.board.schedule.move == nil)
    }

    @Test func `a job in work cannot be dragged, nor anything on a read-only board`() throws {
        for isReadOnly in [false, true] {
            var sample = try SampleBoard(isReadOnly: isReadOnly)
            let line = try #require(sample.board.scheduleLayout.line(of: isReadOnly ? 3 : 0))
            sample.mouse(.press(.left), line, column(isReadOnly ? 14 : 11, 10, sample))
            sample.mouse(.drag(.left), line + 2, column(15, 0, sample))
            sample.mouse(.release(.left), line + 2, column(15, 0, sample))
            #expect(sample.board.schedule.move == nil)
            #expect(sample.effects == [])
        }
    }

    @Test func `the mouse does nothing while something lies over the screen`() throws {
        var sample = try SampleBoard()
        sample.type("?")
        let before = sample.target
        sample.mouse(.press(.left), 6, 40)
        #expect(sample.target == before)
    }
}
