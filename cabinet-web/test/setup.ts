// Whoever runs the tests, the pages speak their source language.
localStorage.setItem("language", "ru");
