import Phrases
import WorkshopCore
import WorkshopPlanner

/// Which fields each form has and what stands in them at first.
extension Board {
    func form(_ kind: FormKind) -> Form {
        let (title, subject) = heading(of: kind)
        var form = Form(kind: kind, title: words(title, subject), fields: fields(of: kind))
        if case .override(let job, let technician) = kind {
            form.problem = workshop.failingCheck(starting: job, by: technician).map {
                words($0, now: now)
            }
        }
        return form
    }

    private func heading(of kind: FormKind) -> (Phrase, String) {
        switch kind {
        case .stop(let job): (.formStop, named(job))
        case .changeStop(let job): (.formChangeStop, named(job))
        case .failInspection(let job): (.formFail, named(job))
        case .override(let job, _): (.formOverride, named(job))
        case .passOver(_, let first): (.formPassOver, "\(first)")
        case .receive(let order): (.formReceive, named(order))
        case .park(let order): (.formPark, named(order))
        case .call(let order): (.formPromise, called(order))
        case .tellAdvisor(let order): (.formTellAdvisor, named(order))
        case .addWork(let order): (.formAddWork, named(order))
        case .sequence(let job): (.formSequence, named(job))
        case .part(let order, _): (.formPart, named(order))
        case .orderPart(let order, let part), .partEta(let order, let part):
            (.formPartEta, part + "  " + named(order))
        case .note(let order): (.formNote, named(order))
        case .messages(let order): (.formMessages, called(order))
        case .cancel(let order): (.formCancel, named(order))
        case .absent(let technician): (.formAbsent, technician.name)
        case .book: (.formBook, "")
        case .moveAppointment(let order): (.formMoveAppointment, called(order))
        case .noShow(let order): (.formNoShow, named(order))
        }
    }

    private func named(_ job: JobID) -> String {
        "\(job) " + (workshop.order(job.order)?.sheet.plate ?? "")
    }

    private func named(_ order: OrderID) -> String {
        "\(order) " + (workshop.order(order)?.sheet.plate ?? "")
    }

    /// Whom to call, and how.
    private func called(_ id: OrderID) -> String {
        let sheet = workshop.order(id)?.sheet
        return [named(id), sheet?.customer ?? "", sheet?.phone ?? ""].filter { !$0.isEmpty }
            .joined(separator: "  ")
    }

    private func fields(of kind: FormKind) -> [FormField] {
        switch kind {
        case .stop(let job): stopFields(nil, parked: workshop.order(job.order)?.parkedAt)
        case .changeStop(let job): stopFields(workshop.job(job)?.openStop?.stoppage, parked: nil)
        case .failInspection: [.text(.fieldNote)]
        case .override, .passOver: [.text(.fieldReason)]
        case .receive(let order): [.text(.fieldKeyTag, workshop.order(order)?.keyTag ?? "")]
        case .park(let order): [.text(.fieldPlace, workshop.order(order)?.parkedAt ?? "")]
        case .call(let order): callFields(order)
        case .tellAdvisor, .cancel: [.text(.fieldReason)]
        case .addWork:
            [
                .text(.fieldJob), .text(.fieldHours, "0.5"),
                .choice(.fieldSkill, Skill.levels.map(String.init)),
                .choice(.fieldAuthorisation, [words(.yes), words(.no)]),
                .text(.fieldEstimate, hint: .hintEstimate),
                .text(.fieldAfter, hint: .hintAfter),
            ]
        case .sequence(let job): sequenceFields(job)
        case .part(let order, let number): partFields(part(number, of: order))
        case .orderPart(let order, let number), .partEta(let order, let number):
            [.text(.fieldEta, part(number, of: order)?.eta.map(written) ?? "", hint: .hintTime)]
        case .note: [.text(.fieldNote)]
        case .messages(let order): messageFields(order)
        case .book: bookFields
        case .moveAppointment(let order): moveAppointmentFields(order)
        case .noShow(let order):
            [.text(.fieldOwner, workshop.order(order)?.sheet.advisor ?? "")]
        case .absent:
            [
                .text(.fieldFrom, words.time(now), hint: .hintTime),
                .text(.fieldUntil, "", hint: .hintTime), .text(.fieldReason),
            ]
        }
    }

    private func stopFields(_ stoppage: Stoppage?, parked: String?) -> [FormField] {
        let codes = StoppageCode.allCases
        let expected = stoppage?.expected.map { written($0) } ?? ""
        let isSublet = stoppage?.code == .sublet
        return [
            .choice(
                .fieldCode, codes.map { "\($0.rawValue) \(words($0))" },
                stoppage.flatMap { codes.firstIndex(of: $0.code) } ?? 0),
            .text(.fieldReason, stoppage?.reason ?? ""),
            .text(.fieldExpected, expected, hint: .hintTime),
            .text(.fieldParked, stoppage?.parked ?? parked ?? ""),
            .text(.fieldOwner, isSublet ? "" : stoppage?.owner ?? "")
                .shown(when: .fieldCode, is: indices { $0 != .sublet }),
            .text(.fieldVendor, isSublet ? stoppage?.owner ?? "" : "")
                .shown(when: .fieldCode, is: indices { $0 == .sublet }),
        ]
    }

    private func indices(_ isMeant: (StoppageCode) -> Bool) -> Set<Int> {
        Set(StoppageCode.allCases.indices.filter { isMeant(StoppageCode.allCases[$0]) })
    }

    private func part(_ number: String?, of id: OrderID) -> Order.Part? {
        workshop.order(id)?.parts.first { $0.number == number }
    }

    private func partFields(_ part: Order.Part?) -> [FormField] {
        let states = PartState.allCases.filter { $0 != .listed }
        let next = part.flatMap { part in states.firstIndex { part.state.isBefore($0) } } ?? 0
        return [
            .text(.fieldPart, part?.number ?? ""),
            .text(.fieldQuantity, String(part?.quantity ?? 1)),
            .choice(.fieldPartState, states.map { words($0) }, next),
            .text(.fieldEta, part?.eta.map { written($0) } ?? "", hint: .hintTime),
        ]
    }

    /// A moment as a person would type it, which `TimeText` reads back.
    func written(_ instant: Instant) -> String {
        let day = workshop.zone.day(of: instant)
        let time = words.time(instant)
        return day == today ? time : words.date(day) + " " + time
    }
}
