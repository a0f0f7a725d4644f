// The token stands behind the # so that no server ever logs it; here it moves into the form.
const token = location.hash.slice(1);
if (token) {
  document.getElementById("token").value = token;
  history.replaceState(null, "", location.pathname);
}
