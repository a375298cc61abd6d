// For a story of several people, beside the model: whoever comes next knows nothing of the one before. Call it before
// scene_starts(). After it do not ask left_open() or left_shut(): they still tell of the one before.

=== function someone_else(how_much)
~ trust = how_much
~ owed = ()
~ offered = ()
~ company_kept = 0
