extension Array {
    /// The first index whose element passes, when all before it fail and all after it pass; the
    /// end when none does.
    func firstIndexSorted(where passes: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
