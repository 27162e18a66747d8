extension Language {
    /// The sequence of an order's jobs, where somebody has given one.
    static let englishSequence: KeyValuePairs<Phrase, String> = [
        .doSequence: "sequence…",
        .helpSequence: "What a job comes after: other jobs of its order, or none.",
        .formSequence: "What {0} comes after", .onlyOneJob: "{0} has only this job.",
        .afterJobs: "after {0}", .besideOthers: "beside the others",
        .fieldAfter: "Comes after", .hintAfter: "1,2 or - for beside; empty: the one before",
        .badAfter: "“{0}” names no jobs: write 1,2 for jobs 1 and 2, or - for beside.",
        .startSequence: "sequence",
        .whyInCircle: "jobs {0} wait for each other",
        .sayInCircle: "the order of the work on it is still being settled",
        .planInCircle:
            "{0}: jobs {1} wait for each other, not planned; change what they come after",
        .planComesAfter: "{0} is not planned: it comes after {1}, which is not either",
        .rowAfterItself: "a job cannot come after itself",
        .rowUnknownJob: "there is no job {0}: the order has {1}",
        .rowInCircle: "jobs {0} wait for each other: they cannot be planned like that",
    ]
}
