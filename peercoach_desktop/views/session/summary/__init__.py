"""The summary: what is on paper for whom, live, beside what stays private."""
