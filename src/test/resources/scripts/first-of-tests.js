// The first script of the tests: letters of all scripts and signs that HTML would escape.
document.title = 'Ӯзбек <b> & "ʻ"';
