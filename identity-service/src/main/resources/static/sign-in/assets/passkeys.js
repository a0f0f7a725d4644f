// The browser speaks with the device; what both say is passed on as it is (WebAuthn Level 3, JSON).
const csrf = document.getElementById("csrf");
const problem = document.getElementById("problem");

function say(text) {
  problem.textContent = text;
  problem.hidden = false;
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", [csrf.dataset.header]: csrf.value },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer;
}

async function register(label) {
  const options = await (await post("/sign-in/passkeys/registration/options")).json();
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  await post("/sign-in/passkeys/registration", { publicKey: { credential: credential.toJSON(), label } });
  location.assign("/sign-in?passkey");
}

async function show() {
  const options = await (await post("/sign-in/passkeys/assertion/options")).json();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  await post("/sign-in/passkeys/assertion", credential.toJSON());
  location.assign("/sign-in/second-factor/onward");
}

const isKnown = window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

document.getElementById("passkey-registration")?.addEventListener("submit", (event) => {
  event.preventDefault();
  register(document.getElementById("label").value).catch(() => say("Ключ не добавлен. Попробуйте ещё раз."));
});

const shown = document.getElementById("passkey-sign-in");
if (shown && isKnown) {
  shown.hidden = false;
  shown.addEventListener("click", () => show().catch(() => say("Войти с этим ключом не удалось.")));
}
