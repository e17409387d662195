// The commands read paths from the current folder, which is one for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
