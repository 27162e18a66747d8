import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The table of an order's jobs: a line each, and below it what happened to it.
struct OrderJobs {
    let board: Board
    let order: Order
    let width: Int

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    func add(to page: inout PageLines) {
        page.title(words(.jobs) + " \(order.jobs.count)")
        let names = order.jobs.compactMap { $0.technician.map { TextWidth.cells(of: $0.name) } }
        let name = min(names.max() ?? 0, 14)
        let states = order.jobs.map { TextWidth.cells(of: words($0.state)) }.max() ?? 0
        for job in order.jobs {
            page.add(head(of: job, name: name, state: states))
            page.flow(facts(of: job), indent: 4, job: job.id)
            for stop in job.stops.reversed() {
                page.flow(facts(of: stop), indent: 4, job: job.id)
            }
        }
    }

    private func head(of job: Job, name: Int, state: Int) -> PageLine {
        var line = PageLine(job: job.id, isHead: true)
        let skill = Skill.levels.count
        var column = width - 1 - state
        func place(_ text: String, _ width: Int, _ ink: Ink) {
            line.runs.append(.init(column: column, width: width, text: text, ink: ink))
        }
        place(words(job.state), state, ink(of: job))
        column -= name + 2
        place(job.technician?.name ?? "", name, Ink(.text))
        column -= skill + 2
        let isAble = board.workshop.staff.contains { $0.skill >= job.line.skill }
        place(glyphs.dots(job.line.skill), skill, Ink(isAble ? .skill : .skillMissing))
        column -= 8
        place(
            TextWidth.pad(words.hours(job.line.flatRate), to: 6, alignment: .right), 6, Ink(.text))
        let number = "\(job.id.number)"
        line.runs += [
            .init(column: 1, width: 2, text: number, ink: Ink(.textStrong)),
            .init(
                column: 4, width: max(0, column - 5), text: job.line.description,
                ink: Ink(.textStrong)),
        ]
        return line
    }

    private func ink(of job: Job) -> Ink {
        switch job.state {
        case .waiting: Ink(.statusWaiting)
        case .queued: Ink(.statusNext)
        case .inWork: Ink(.statusWork)
        case .stopped(let code): ink(of: code)
        case .finished: Ink(.jobDone)
        case .declined: Ink(.statusClosed)
        }
    }

    private func ink(of code: StoppageCode) -> Ink {
        Ink((StatusColumn(.stopped(code)) ?? .interrupted).role)
    }

    private func facts(of job: Job) -> [Piece] {
        let calendars = board.workshop.workingTimes()
        let worked = job.worked(until: board.now, calendars)
        let times = [
            job.plan.map { words(.plannedFor, span($0.start, $0.end)) },
            job.work.first.map { words(.startedAt, moment($0.from)) },
            job.finishedAt.map { words(.finishedAt, moment($0)) },
            job.hasBegun ? words(.workedTime) + " " + words.hours(worked) : nil,
        ]
        return additions(to: job) + times.compactMap { $0 }.map { Piece($0, Ink(.textDim)) }
            + [delay(of: job)]
    }

    /// What makes this job unlike others.
    private func additions(to job: Job) -> [Piece] {
        var pieces: [Piece] = []
        if job.isAdditional { pieces.append(Piece(words(.additionalWork), Ink(.markPart))) }
        if let after = words(job.line.after) { pieces.append(Piece(after, Ink(.textDim))) }
        if let estimate = job.line.estimate, !estimate.trimmed.isEmpty {
            pieces.append(Piece(words(.fieldEstimate) + " " + estimate, Ink(.text)))
        }
        if job.authorisation == .open {
            pieces.append(Piece("! " + words(.awaitingAuthorisation), Ink(.slackTight)))
        }
        if job.reworks > 0 {
            let text = glyphs.turnBack + " " + words(.reworkMark) + " ×\(job.reworks)"
            pieces.append(Piece(text, Ink(.markComeback)))
        }
        return pieces
            + job.overrideReasons.map { Piece(words(.overridden, $0), Ink(.slackTight)) }
    }

    /// By how much the running job is over its time, or a queued one expected later than planned.
    private func delay(of job: Job) -> Piece {
        let entries = board.outlook.timelines.flatMap(\.entries)
        guard let entry = entries.first(where: { $0.job.id == job.id })
        else { return Piece("", Ink(.text)) }
        if entry.late > .zero {
            return Piece(words(.minutesLate, String(entry.late.count)), Ink(.jobOver))
        }
        guard entry.pushed > .zero else { return Piece("", Ink(.text)) }
        return Piece(words(.pushedBy, words.margin(entry.pushed)), Ink(.slackTight))
    }

    private func facts(of stop: Job.Stop) -> [Piece] {
        let stoppage = stop.stoppage
        let isOpen = stop.until == nil
        let main = isOpen ? ink(of: stoppage.code) : Ink(.textDim)
        let lasted =
            stop.until.map { span(stop.since, $0) } ?? words(.sinceTime, moment(stop.since))
        let rest = [
            lasted, stoppage.expected.map { words(.expectedAt, moment($0)) } ?? "",
            words(.owner) + " " + words.owner(of: stoppage),
            stoppage.parked.map { words(.parkedAt, $0) } ?? "",
        ]
        let reason = stoppage.reason.trimmed.isEmpty ? words(.noReason) : stoppage.reason
        return [Piece("\(stoppage.code.rawValue) \(words(stoppage.code)): \(reason)", main)]
            + rest.map { Piece($0, Ink(isOpen ? .text : .textDim)) }
    }

    private func span(_ from: Instant, _ until: Instant) -> String {
        words.span(from: from, until: until, now: board.now)
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
