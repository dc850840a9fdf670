"""What keeps the store safe while a coach works: backups that make themselves, quiet lines on Today, and a way out of trouble."""
