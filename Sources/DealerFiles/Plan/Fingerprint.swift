import WorkshopCore

/// A short digest of what an import is about to do, the same on every machine.
///
/// FNV-1a, 64 bits: it tells one attempt from another, it does not guard against forgery.
struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in a text together with its length, so that texts cannot run into each other.
    mutating func add(_ text: String) {
        let bytes = Array(text.utf8)
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { mix($0) }
        bytes.withUnsafeBytes { mix($0) }
    }

    private mutating func mix(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// The identity of `steps` on top of the `version` at which their stream stands.
    static func seed(of stream: StreamID, version: Int, _ steps: [ImportPlan.Step]) -> String {
        var print = Fingerprint()
        print.add(stream.description)
        for step in steps { print.add(step.act) }
        let digits = String(print.value, radix: 16)
        let padding = String(repeating: "0", count: 16 - digits.count)
        return "\(StaffPlan.importMark)\(padding)\(digits)-\(version)"
    }
}

extension Fingerprint {
    /// Takes in what a step of an import does; when it happened does not belong to it.
    mutating func add(_ act: ImportPlan.Act) {
        switch act {
        case .book(_, let sheet): add(sheet)
        case .receive: add("receive")
        case .assign(let job, let technician): add("assign \(job.number) \(technician)")
        case .staff(let command): add(command)
        }
    }

    private mutating func add(_ command: TechnicianCommand) {
        switch command {
        case .hire(_, let skill, let shift, let breaks):
            add("hire \(skill.level) \(shift?.text ?? "-")")
            for pause in breaks ?? [] { add(pause.text) }
        case .changeSkill(_, let skill): add("skill \(skill.level)")
        case .changeShift(_, let shift, let breaks):
            add("shift \(shift.text)")
            for pause in breaks { add(pause.text) }
        case .setAbsence(_, let span, _):
            add("absent \(span.from.milliseconds) \(span.until.milliseconds)")
        case .liftAbsence(_, let span):
            add("present \(span.from.milliseconds) \(span.until.milliseconds)")
        case .leave: add("leave")
        }
    }

    private mutating func add(_ sheet: OrderSheet) {
        let facts = OrderFacts(sheet)
        for column in OrderFacts.columns { add(facts[column]?.text(in: .utc) ?? "") }
        add(sheet.notes)
        for job in sheet.jobs {
            add(job.description)
            add("\(job.flatRate.count) \(job.skill.level) \(job.kind.rawValue)")
            if let after = job.after { add("after \(after.text)") }
        }
        for part in sheet.parts {
            add(part.number)
            add("\(part.quantity) \(part.job ?? 0)")
        }
    }
}
