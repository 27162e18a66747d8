import WorkshopCore
import WorkshopStore

/// Commands in no sensible order, the same for the same seed; many of them are refused.
struct RandomCommands {
    private var state: UInt64
    private var count = 0

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> CommandRequest {
        count += 1
        let order = OrderID("\(number(12))")
        let job = JobID(order, 1 + number(2))
        let technician: TechnicianID = number(2) == 0 ? .smith : .morris
        // Some happened on days before, so that orders leave the board.
        let at = Instant.at(7, count, days: -number(3))
        return Given.request(command(order, job, technician), at, id: "r\(count)")
    }

    private mutating func command(
        _ order: OrderID, _ job: JobID, _ technician: TechnicianID
    ) -> Command {
        switch number(18) {
        case 0: .visit(.book(order, .service()))
        case 1: .visit(.receive(order, keyTag: nil))
        case 2: .work(.assign(job, technician, at: nil))
        case 3: .work(.start(job, technician, overrideReason: nil))
        case 4: .work(.stop(job, StopRequest(code: .parts, reason: "gasket")))
        case 5: .work(.resume(job, technician, overrideReason: nil))
        case 6, 7: .work(.finish(job))
        case 8: .afterWork(.passInspection(order, note: ""))
        case 9: .afterWork(.failInspection(job, note: "noise"))
        case 10: .afterWork(.settle(order))
        case 11: .afterWork(.ready(order))
        case 12: .afterWork(.deliver(order))
        case 13: .visit(.cancel(order, reason: "sold"))
        case 14: .afterWork(.followUp(order, note: ""))
        case 15: .visit(.note(order, text: "\u{738B} \(count)"))
        case 16: .technician(.changeSkill(technician, Skill(clamping: 1 + number(4))))
        default: .undo(.order(order), command: nil)
        }
    }

    /// A number from 0 up to, but not including, `limit` (splitmix64).
    private mutating func number(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
