import WorkshopCore
import Phrases
import TerminalCanvas
import WorkshopPlanner

extension Board {
    /// Takes in what happened outside; what is to be done outside comes back.
    public mutating func update(_ input: BoardInput) -> [Effect] {
        if !movesSelectionAlone(input), !followsSelectionAlone(input) { edition += 1 }
        switch input {
        case .terminal(let input): return handle(input)
        case .tick(let instant):
            let wasToday = today
            now = instant
            ageNotice()
            if schedule.day == wasToday { schedule.day = today }
            lookAgain()
            watchPlan(hasChanged: false)
            return warn()
        case .workshop(let newer, let uptime):
            let events = newer.events(after: workshop.position)
            marks.note(events, besides: actor, uptime: uptime)
            advanceClock(past: events)
            workshop = newer
            lookAgain()
            watchPlan(hasChanged: true)
            return warn()
        case .record(let record):
            self.record = record
            lookAgain()
            // What is known better than before has not happened just now.
            _ = warnings.look(at: outlook, of: workshop)
            return []
        case .faded(let uptime):
            marks.fade(at: uptime)
            return []
        case .outcome(let outcome): return take(outcome)
        case .storeTrouble(let text):
            trouble = text
            return []
        case .storeBack:
            trouble = nil
            return []
        case .unsent(let messages):
            unsent = messages
            lookAgain()
            return []
        case .rested:
            catchUp()
            return []
        case .idle:
            planOn()
            return []
        }
    }

    /// Moves the clock on to what has happened within the minute that is shown, so that who acts
    /// before the next one does not act before it.
    private mutating func advanceClock(past events: [RecordedEvent]) {
        let minute = now.milliseconds - now.milliseconds.floored(by: 60_000) * 60_000
        let end = Instant(milliseconds: now.milliseconds - minute + 59_999)
        let last = events.map(\.at).max() ?? now
        now = max(now, min(last, end))
    }

    /// Whether nothing but the selection can change: the picture then keeps most of the last one.
    private func movesSelectionAlone(_ input: BoardInput) -> Bool {
        guard case .terminal(.key(let key)) = input, Direction(key) != nil else { return false }
        return notice == nil && warning == nil && marks.news == nil && overlay == nil && !isWeighing
            && schedule.move == nil
            && Verb.answering(key, on: screen) == nil
    }

    /// Whether nothing but what is told of the selection can change, of which `told` keeps count.
    private func followsSelectionAlone(_ input: BoardInput) -> Bool {
        guard case .rested = input else { return false }
        return overlay == nil && !isWeighing && schedule.move == nil
    }

    private mutating func handle(_ input: TerminalInput) -> [Effect] {
        let before = screen
        defer { if screen != before { catchUp() } }
        switch input {
        case .key(let key):
            let wasWeighing = isWeighing
            let effects = handle(key)
            return wasWeighing ? weigh(effects, goesOn: Direction(key) != nil) : effects
        case .mouse(let event):
            let effects = isTooSmall ? [] : handle(event)
            return isWeighing ? weigh(effects, goesOn: true) : effects
        case .pasted(let text):
            overlay?.paste(text)
            return []
        case .resized(let newSize):
            size = newSize
            return []
        case .hangUp: return [.quit]
        }
    }

    private mutating func handle(_ key: Key) -> [Effect] {
        if isTooSmall { return key == .character("q") ? [.quit] : [] }
        (notice, marks.news) = (nil, nil)
        warnings.read()
        if overlay != nil { return handleInOverlay(key) }
        if isWeighing, key == .escape {
            isWeighing = false
            return []
        }
        if screen == .schedule, schedule.move != nil { return handleInMove(key) }
        if case .character(let character) = key, character.isASCII, character.isNumber {
            overlay = LineEntry.jump(String(character))
            return []
        }
        if let verb = Verb.answering(key, on: screen) { return run(verb) }
        moveSelection(key)
        return []
    }

    private mutating func moveSelection(_ key: Key) {
        guard let direction = Direction(key) else { return }
        screen.kind.move(direction, on: &self)
    }

    private mutating func handle(_ event: MouseEvent) -> [Effect] {
        overlay == nil ? screen.kind.take(event, on: &self) : []
    }

    /// Does what a verb means here, or says why it cannot be done.
    mutating func run(_ verb: Verb) -> [Effect] {
        take(step(for: verb))
    }

    /// Takes a step, or says why it cannot be taken.
    mutating func take(_ step: Result<Step, Reason>) -> [Effect] {
        switch step {
        case .success(.perform(let command)): return [.perform(command)]
        case .success(.open(let overlay)): self.overlay = overlay
        case .success(.emit(let effect)): return [effect]
        case .success(.change(let change)): change(&self)
        case .failure(.refused(let refusal, _, _)): say(refusal)
        case .failure(let reason): say(reason.text, .bad)
        }
        return []
    }

    mutating func take(_ outcome: Outcome) -> [Effect] {
        switch outcome {
        case .done(let events, let command):
            note(events, command)
            return []
        case .refused(let refusal):
            say(refusal)
            return bell
        case .failed(let text):
            say(text, .bad)
            return bell
        }
    }

    private mutating func note(_ events: [RecordedEvent], _ command: String) {
        guard let telling = events.first(where: \.event.isTelling) ?? events.first else {
            return say(words(.nothingChanged))
        }
        if case .undone = telling.event {
            _ = done.popLast()
        } else {
            done.append(Done(stream: telling.stream, command: command))
        }
        say(planText(events) ?? text(of: telling), .good)
        follow(telling)
    }

    /// What was done; of a job that is next for somebody busy, after which one; of a promise for a
    /// time when nobody is there, that first.
    private func text(of telling: RecordedEvent) -> String {
        let text = words(telling, now: now, in: workshop)
        if case .promise(.customerTold(let said)) = telling.event, said.answer == .agreed,
            workshop.isClosedToHandOver(at: said.proposed)
        {
            return glyphs.triangleDown + " " + words(.slotClosed) + " " + text
        }
        guard case .order(let id) = telling.stream,
            case .work(.assigned(let job, let technician, _, _, _)) = telling.event,
            let timeline = outlook.timeline(of: technician), let running = timeline.running,
            timeline.queue.first?.job.id == JobID(id, job)
        else { return text }
        return words(.nextAfter, text, "\(running.job.id)")
    }

    /// What was dispatched or started on the grid is selected there: the next act is about it.
    private mutating func follow(_ recorded: RecordedEvent) {
        guard !schedule.isTrayFocused, case .order(let id) = recorded.stream,
            recorded.event.traits.worker != nil, let number = recorded.event.traits.job,
            let job = workshop.job(JobID(id, number))
        else { return }
        selectOnSchedule(job)
    }
}

/// A direction of the selection.
enum Direction: Hashable, Sendable {
    case up, down, left, right, pageUp, pageDown, first, last

    init?(_ key: Key) {
        switch key {
        case .up, .character("k"): self = .up
        case .down, .character("j"): self = .down
        case .left, .character("h"): self = .left
        case .right, .character("l"): self = .right
        case .pageUp: self = .pageUp
        case .pageDown: self = .pageDown
        case .home: self = .first
        case .end: self = .last
        default: return nil
        }
    }

    init?(_ action: MouseEvent.Action) {
        switch action {
        case .wheelUp: self = .up
        case .wheelDown: self = .down
        case .press, .drag, .release: return nil
        }
    }
}
