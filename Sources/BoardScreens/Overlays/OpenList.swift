import Phrases
import WorkshopCore
import WorkshopPlanner

/// What lies over a screen while others go on: its rows follow what they do.
extension Board {
    /// Makes what is open anew after the workshop or the clock has moved; who has selected a row
    /// stays on it.
    mutating func renewOverlay() {
        switch overlay {
        case .chooser(let chooser): renew(chooser)
        case .form(var form):
            guard case .sequence(let job) = form.kind else { return }
            for field in sequenceFields(job) {
                guard let index = form.fields.firstIndex(where: { $0.label == field.label })
                else { continue }
                (form.fields[index].note, form.fields[index].hint) = (field.note, field.hint)
            }
            overlay = .form(form)
        case .whatIf: weighAgain()
        case .help, .lostMinutes, .palette, .entry, .plan, nil: break
        }
    }

    private mutating func renew(_ chooser: Chooser) {
        var fresh: Chooser
        switch chooser.kind {
        case .nextJob(let technician, _): fresh = nextJobChooser(technician)
        case .assign, .startBy: fresh = technicianChooser(chooser.kind)
        case .passOver, .theme, .language, .scanned: return
        }
        let place = fresh.options.firstIndex { $0.value == chooser.chosen?.value }
        fresh.selected = place ?? max(0, min(chooser.selected, fresh.options.count - 1))
        fresh.isNew = chooser.isNew || place == nil
        overlay = .chooser(fresh)
    }
}
