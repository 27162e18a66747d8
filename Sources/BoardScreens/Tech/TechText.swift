import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Puts into words what a technician's screen tells.
struct TechText {
    let board: Board

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    /// The job in work: what and whose it is, its clock, its promise and what is wanted of it.
    var job: [[Piece]] {
        guard let job = board.ownJob, let order = board.workshop.order(job.id.order) else {
            return [[Piece(words(.techNoJob), Ink(.textStrong)), idle]] + alerts
        }
        return [who(job, order), [Piece(job.line.description, Ink(.textStrong), canBeCut: true)]]
            + [clock(job), promise(order)] + alerts
    }

    private var idle: Piece {
        let timeline = board.ownTechnician.flatMap { board.outlook.timeline(of: $0) }
        return Piece(timeline.map(board.freeText) ?? "", Ink(.textDim))
    }

    private func who(_ job: Job, _ order: Order) -> [Piece] {
        [
            Piece("\(job.id)", Ink(.statusWork, .bold), weight: 9),
            Piece(order.sheet.plate, Ink(.textStrong), weight: 8),
            Piece(order.sheet.model, Ink(.text), weight: 3, canBeCut: true),
            marks(order),
        ]
    }

    private func marks(_ order: Order) -> Piece {
        let glyphs = board.markGlyphs(order)
        return Piece(board.marks(order), board.markInk(order), weight: 5, short: glyphs)
    }

    private func clock(_ job: Job) -> [Piece] {
        let worked = job.worked(until: board.now, board.workshop.workingTimes())
        let left = job.allowed - worked
        let text = words(.techClock, words.hours(worked), words.hours(job.allowed))
        guard left < .zero else {
            return [
                Piece(text, Ink(.text), weight: 2),
                Piece(words(.techLeft, words.margin(left)), Ink(.slackGood)),
            ]
        }
        let over = words(.techOver, words.margin(worked - job.allowed))
        return [
            Piece(text, Ink(.text), weight: 2),
            Piece(glyphs.triangleDown + " " + over, Ink(.jobOver), weight: 3),
        ]
    }

    private func promise(_ order: Order) -> [Piece] {
        [
            Piece(words(.promise) + " " + moment(order.promise), Ink(.text), weight: 2),
            Piece(board.slackText(order), board.slackInk(order), weight: 3),
        ]
    }

    /// What somebody wants to be known of an order that he works on or is to work on.
    private var alerts: [[Piece]] {
        let orders = board.workshop.orders.values.filter {
            !$0.openAlerts.isEmpty && board.setting.technician != nil && board.concernsOwn($0)
        }
        return orders.sorted { $0.id < $1.id }.flatMap { order in
            order.openAlerts.map {
                [Piece("! \(order.id) " + words($0.subject), Ink(.error), canBeCut: true)]
            }
        }
    }

    /// A job that could come next: what it is, then what speaks against it.
    func lines(of item: TechState.Item) -> [[Piece]] {
        let job = item.job
        let order = board.workshop.order(job.id.order)
        let isOwn = job.technician == board.ownTechnician
        let what = [
            Piece("\(job.id)", Ink(isOwn ? .textStrong : .text), weight: 9),
            Piece(order?.sheet.plate ?? "", Ink(.text), weight: 4),
            Piece(order.map(board.markGlyphs) ?? "", order.map(board.markInk) ?? Ink(.text)),
            Piece(job.line.description, Ink(.text), weight: 3, canBeCut: true),
            Piece(words.hours(job.allowed), Ink(.text), weight: 5),
        ]
        guard let doubt = doubt(item) else { return [what] }
        return [what, [Piece("  " + doubt, Ink(.slackTight), canBeCut: true)]]
    }

    private func doubt(_ item: TechState.Item) -> String? {
        if let refusal = item.refusal { return "! " + words(refusal, now: board.now) }
        guard let stop = item.job.openStop?.stoppage else { return nil }
        let until = stop.expected.map { words(.expectedAt, moment($0)) } ?? ""
        return glyphs.barStopped + " "
            + words.facts(["\(stop.code.rawValue) \(stop.reason)", until])
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
