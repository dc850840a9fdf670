"""The page to observe with a checklist: by mouse or keys, with an example per point."""
