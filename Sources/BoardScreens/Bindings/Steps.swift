import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

extension Board {
    /// What an action comes to where the selection is now, or why it cannot be done.
    ///
    /// The one place that dispatch, footer, palette and help ask.
    func step(for action: Action) -> Result<Step, Reason> {
        switch action {
        case .openOrder: return withOrder { order in .change { $0.open(order) } }
        case .schedule: return .success(.change { $0.show(.schedule) })
        case .status: return .success(.change { $0.show(.status) })
        case .desk: return .success(.change { $0.show(.desk) })
        case .parts: return .success(.change { $0.show(.parts) })
        case .appointments: return .success(.change { $0.show(.appointments) })
        case .mineOrAll: return stepForMineOrAll
        case .sortParts: return .success(.change { $0.sortParts() })
        case .nextPane: return .success(.change { $0.nextPane() })
        case .filter: return .success(.open(.entry(.filter(filter))))
        case .palette: return .success(.open(.palette(Palette())))
        case .undo: return stepForUndo
        case .whatIf:
            return hindrance.map(Result.failure) ?? .success(.change { $0.beginWeighing() })
        case .back: return .success(.change { $0.goBack() })
        case .help: return .success(.open(.help(0)))
        case .quit: return .success(.emit(.quit))
        case .zoomIn: return .success(.change { $0.schedule.zoomIn() })
        case .zoomOut: return .success(.change { $0.schedule.zoomOut() })
        case .scrollLeft: return .success(.change { $0.schedule.scroll -= 1 })
        case .scrollRight: return .success(.change { $0.schedule.scroll += 1 })
        case .previousDay: return .success(.change { $0.page(by: -1) })
        case .nextDay: return .success(.change { $0.page(by: 1) })
        case .today: return .success(.change { $0.showToday() })
        case .theme: return .success(.open(.chooser(themeChooser)))
        case .language: return .success(.open(.chooser(languageChooser)))
        case .mouse: return .success(.change { $0.usesMouse.toggle() })
        case .redraw: return .success(.emit(.redraw))
        case .lostMinutes: return .success(.open(.lostMinutes(0)))
        case .start, .stop, .finish, .nextJob, .move, .assign, .unassign, .receive, .passInspection,
            .failInspection, .wash, .settle, .ready, .deliver, .park, .tellAdvisor, .call,
            .acknowledge, .addWork, .authorise, .decline, .part, .note, .changeStop, .confirm,
            .noShow, .cancel, .followUp, .close, .absent, .partStep, .partEta, .askPart, .takeHome,
            .messages, .dayPlan, .book, .moveAppointment, .sequence:
            if let hindrance { return .failure(hindrance) }
            if let refusal = action.capability.flatMap(refusal(of:)) {
                return .failure(.refused(refusal, words, now: now))
            }
            return stepForVerb(action)
        }
    }

    /// Why nothing at all may be written from here.
    private var hindrance: Reason? {
        if setting.isReadOnly { return .says(.readOnly, [], words) }
        return workshop.refusal(writingAs: setting.identity).map {
            .refused($0, words, now: now)
        }
    }

    private func stepForVerb(_ action: Action) -> Result<Step, Reason> {
        switch action {
        case .start: return screen == .tech ? stepForOwnStart : stepForStart
        case .nextJob: return stepForNextJob
        case .move: return stepForMove
        case .assign: return stepForAssign
        case .dayPlan: return .success(.change { $0.proposePlan() })
        case .absent:
            guard let technician = target.technician else { return reason(.needsTechnician) }
            return .success(.open(.form(form(.absent(technician)))))
        case .book: return stepForBook
        case .partStep: return stepForPartStep
        case .partEta: return stepForPartEta
        case .stop, .finish, .unassign, .failInspection, .authorise, .decline, .changeStop:
            return withJob { stepForJob(action, $0) }
        case .sequence: return withJob(stepForSequence)
        default: return withOrder { stepForOrder(action, $0) }
        }
    }

    private func stepForJob(_ action: Action, _ job: JobID) -> Result<Step, Reason> {
        let sample = StopRequest(code: .interrupted, reason: "?")
        switch action {
        case .stop: return asking(.work(.stop(job, sample)), .stop(job))
        case .changeStop: return asking(.work(.changeStop(job, sample)), .changeStop(job))
        case .failInspection:
            return asking(.afterWork(.failInspection(job, note: "")), .failInspection(job))
        case .finish: return doing(.work(.finish(job)))
        case .unassign: return doing(.work(.unassign(job)))
        case .authorise: return doing(.work(.authorise(awaiting(job))))
        default: return doing(.work(.decline(awaiting(job))))
        }
    }

    /// The job itself, or the one of its order that waits for the customer's word instead.
    private func awaiting(_ id: JobID) -> JobID {
        let jobs = (workshop.order(id.order)?.jobs ?? []).filter { $0.authorisation == .open }
        return jobs.contains { $0.id == id } ? id : jobs.first?.id ?? id
    }

    private func stepForOrder(_ action: Action, _ id: OrderID) -> Result<Step, Reason> {
        let line = JobLine(description: "?", flatRate: Minutes(60), skill: .basic)
        switch action {
        case .receive: return asking(.visit(.receive(id, keyTag: nil)), .receive(id))
        case .passInspection: return doing(.afterWork(.passInspection(id, note: "")))
        case .wash:
            let hasBegun = workshop.order(id)?.washStartedAt != nil
            return doing(hasBegun ? .afterWork(.finishWash(id)) : .afterWork(.startWash(id)))
        case .settle: return doing(.afterWork(.settle(id)))
        case .ready: return doing(.afterWork(.ready(id)))
        case .deliver: return doing(.afterWork(.deliver(id)))
        case .park: return asking(.visit(.park(id, place: "?")), .park(id))
        case .tellAdvisor: return asking(.promise(.tellAdvisor(id, reason: "?")), .tellAdvisor(id))
        case .acknowledge: return doing(.promise(.acknowledge(id)))
        case .addWork:
            return asking(.work(.add(id, line, needsAuthorisation: true)), .addWork(id))
        case .confirm: return doing(.visit(.confirm(id)))
        case .moveAppointment: return stepForMoveAppointment(id)
        case .noShow: return asking(.visit(.noShow(id)), .noShow(id))
        case .cancel: return asking(.visit(.cancel(id, reason: "")), .cancel(id))
        case .followUp: return doing(.afterWork(.followUp(id, note: "")))
        case .close: return doing(.afterWork(.close(id)))
        case .note: return .success(.open(.form(form(.note(id)))))
        case .takeHome: return doing(.visit(.takeHome(id)))
        case .messages: return stepForMessages(id)
        default:
            // The promise and the parts of an order that is over stay as they are.
            guard let state = workshop.order(id)?.state, state.isOpen else {
                return doing(.promise(.tellAdvisor(id, reason: "?")))
            }
            switch action {
            case .call: return .success(.open(.form(form(.call(id)))))
            case .askPart: return .success(.open(.form(form(.part(id, nil)))))
            default:
                let number = target.part ?? openPart(of: id)
                return .success(.open(.form(form(.part(id, number)))))
            }
        }
    }

    /// The first part of an order that has not been issued.
    private func openPart(of id: OrderID) -> String? {
        workshop.order(id)?.parts.first { $0.state != .issued }?.number
    }

    private var stepForUndo: Result<Step, Reason> {
        if let hindrance { return .failure(hindrance) }
        guard let last = done.last else {
            return reason(.nothingToUndo, setting.actor.name)
        }
        return doing(.undo(last.stream, command: last.command))
    }

    /// A command that is given at once, provided that the core does not decline it.
    func doing(_ command: Command) -> Result<Step, Reason> {
        switch workshop.decide(command, by: setting.actor, as: setting.role, at: now) {
        case .success: .success(.perform(command))
        case .failure(let refusal): .failure(.refused(refusal, words, now: now))
        }
    }

    /// A form, provided that the core would not decline what it leads to; `probe` stands for that.
    func asking(_ probe: Command, _ kind: FormKind) -> Result<Step, Reason> {
        doing(probe).map { _ in .open(.form(form(kind))) }
    }

    /// Why who sits here may not do something at all; nil where no role has been named.
    func refusal(of capability: Capability) -> Refusal? {
        setting.role.flatMap { workshop.refusal(lacking: capability, as: $0) }
    }

    func reason(_ phrase: Phrase, _ values: String...) -> Result<Step, Reason> {
        .failure(.says(phrase, values, words))
    }

    private func withOrder(_ step: (OrderID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        guard let order = target.order else { return reason(.needsOrder) }
        return step(order)
    }

    private func withOrder(_ step: (OrderID) -> Step) -> Result<Step, Reason> {
        withOrder { .success(step($0)) }
    }

    func withJob(_ step: (JobID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        guard let job = target.job else { return reason(.needsJob) }
        return step(job)
    }
}
