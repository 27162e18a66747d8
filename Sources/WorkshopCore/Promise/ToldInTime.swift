/// How many of the promises that moved or passed were spoken about in time.
///
/// The shop is measured by telling the customer before the old promise passes (DESIGN §2: “Telling
/// before the old promise passes is what the shop is measured by”).
public struct ToldInTime: Hashable, Sendable {
    /// Promises that moved to a later time or passed before the car was ready.
    public var broken: Int
    /// Those of them whose customer was told before they passed.
    public var told: Int

    /// Counts promises.
    public init(_ promises: [BrokenPromise] = []) {
        broken = promises.count
        told = promises.count { $0.wasToldInTime }
    }

    /// The part told in time, 0...100, rounded down so that 100 means all; nil without any.
    public var percent: Int? { broken == 0 ? nil : told * 100 / broken }
}

/// A promise that was not kept as it was given.
public struct BrokenPromise: Hashable, Sendable {
    /// The delivery time that had been agreed.
    public var promise: Instant
    /// When it was moved, or passed, whichever was first.
    public var at: Instant
    /// Whether the customer had heard of a later time before it passed.
    public var wasToldInTime: Bool
}

extension Workshop {
    /// How those promises were spoken about that moved or passed on `day`, up to `now`.
    ///
    /// Cost: one pass over the orders on the board.
    public func toldInTime(on day: Day, at now: Instant) -> ToldInTime {
        let all = orders.values.flatMap { $0.brokenPromises(at: now) }
        return ToldInTime(all.filter { zone.day(of: $0.at) == day })
    }
}

extension Order {
    /// The promises that were moved to a later time, or that passed before the car was ready.
    ///
    /// A customer counts as told when he was reached and heard of a later time, whatever he
    /// answered. The promise of a car that never came, of a visit that was called off and of an
    /// appointment that was moved is void.
    public func brokenPromises(at now: Instant) -> [BrokenPromise] {
        var broken: [BrokenPromise] = []
        var held = sheet.promise
        var firstTold: Instant?
        for entry in told {
            let telling = entry.telling
            if entry.isNewVisit {
                (held, firstTold) = (telling.proposed, nil)
                continue
            }
            if telling.answer != .unreached, telling.proposed > held {
                firstTold = firstTold ?? entry.at
            }
            guard telling.answer == .agreed, telling.proposed != held else { continue }
            if telling.proposed > held || hasPassed(held, by: entry.at) {
                broken.append(BrokenPromise(held, movedAt: entry.at, firstTold: firstTold))
            }
            (held, firstTold) = (telling.proposed, nil)
        }
        if hasPassed(held, by: now) {
            broken.append(BrokenPromise(held, movedAt: now, firstTold: firstTold))
        }
        return broken
    }

    private func hasPassed(_ promise: Instant, by instant: Instant) -> Bool {
        let wasHere = receivedAt != nil || takenHomeAt != nil
        guard wasHere, ending == nil, promise < instant else { return false }
        return (readyAt ?? deliveredAt).map { $0 > promise } ?? true
    }
}

extension BrokenPromise {
    fileprivate init(_ promise: Instant, movedAt: Instant, firstTold: Instant?) {
        self.promise = promise
        at = min(promise, movedAt)
        wasToldInTime = firstTold.map { $0 < promise } ?? false
    }
}
