const form = document.getElementById("form");
const problem = document.getElementById("problem");
const field = (name) => form.elements.namedItem(name);

const asked = new URLSearchParams(location.search).get("service");
for (const choice of form.querySelectorAll("input[name=service]")) {
  choice.checked = choice.checked || choice.value === asked;
}

// The configurations that are sold by the price list; without it whoever fills in the form names them by hand.
async function showConfigurations() {
  const answer = await fetch("/api/public/price-lists/current");
  if (!answer.ok) return;
  const list = await answer.json();
  const boxes = list.items.filter((item) => item.kind === "CONFIGURATION").map((item) => {
    const label = document.createElement("label");
    label.className = "choice";
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = "configuration";
    box.value = item.code;
    label.append(box, " " + item.name);
    return label;
  });
  document.getElementById("configurations").replaceChildren(...boxes);
}

const text = (name) => field(name).value.trim() || undefined;
const number = (name) => (field(name).value === "" ? undefined : Number(field(name).value));

function filledIn() {
  const chosen = [...form.querySelectorAll("input[name=configuration]:checked")].map((box) => box.value);
  const other = (text("other") ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "");
  return {
    service: form.querySelector("input[name=service]:checked").value,
    company: text("company"),
    inn: text("inn"),
    contactName: text("contactName"),
    phone: text("phone"),
    email: text("email"),
    users: number("users"),
    configurations: [...chosen, ...other],
    infobaseGb: number("infobaseGb"),
    fileGb: number("fileGb"),
    wishes: text("wishes"),
    consent: field("consent").checked,
  };
}

function show(message, wrong = []) {
  for (const input of form.elements) input.removeAttribute("aria-invalid");
  for (const error of wrong) {
    const input = field((error.pointer ?? "").split("/")[1] ?? "");
    if (input instanceof Element) input.setAttribute("aria-invalid", "true");
  }
  problem.textContent = message;
  problem.hidden = false;
  problem.focus();
}

function labelOf(error) {
  const name = (error.pointer ?? "").split("/")[1] ?? "";
  return form.querySelector(`label[for="${CSS.escape(name)}"]`)?.firstChild?.textContent.trim() ?? name;
}

async function send() {
  const answer = await fetch("/api/public/questionnaires", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": "ru", "Idempotency-Key": key },
    body: JSON.stringify(filledIn()),
  });
  const body = await answer.json();
  if (answer.ok) {
    form.hidden = true;
    problem.hidden = true;
    document.getElementById("reference").textContent = body.id;
    const sent = document.getElementById("sent");
    sent.hidden = false;
    sent.focus();
    return;
  }
  key = freshKey();
  const wrong = body.errors ?? [];
  const details = wrong.map((error) => `${labelOf(error)}: ${error.code === "required" ? "заполните" : error.detail}`);
  show(wrong.length > 0 ? details.join("; ") : body.detail, wrong);
}

const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// The same key until the answer is known: whoever presses twice sends once.
let key = freshKey();
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    await send();
  } catch {
    show("Отправить не удалось. Проверьте связь и попробуйте ещё раз.");
  } finally {
    button.disabled = false;
  }
});

showConfigurations().catch(() => {});
