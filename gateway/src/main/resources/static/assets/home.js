const EVERY = 3000;
const who = document.getElementById("who");
const list = document.getElementById("services");

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function row(service) {
  const item = element("li", null, service.ready ? "up" : "down");
  item.append(element("strong", service.title), element("span", service.name, "name"));
  item.append(element("span", service.ready ? "работает" : "не отвечает", "state"));
  return item;
}

async function showServices() {
  try {
    const answer = await fetch("/status");
    if (!answer.ok) throw new Error(answer.status);
    const status = await answer.json();
    list.replaceChildren(...status.services.map(row));
    document.getElementById("letters").href = status.letters;
  } catch {
    list.replaceChildren(element("li", "Шлюз не отвечает", "down"));
  }
  setTimeout(showServices, EVERY);
}

function cookie(name) {
  return document.cookie.split("; ").find((each) => each.startsWith(name + "="))?.slice(name.length + 1) ?? "";
}

async function signOut() {
  const answer = await fetch("/sign-out", { method: "POST", headers: { "X-XSRF-TOKEN": cookie("XSRF-TOKEN") } });
  if (!answer.ok) return location.reload();
  const { location: next, signOnEnded } = await answer.json();
  if (!signOnEnded) alert("Вход на сайте завершён, но общий вход — нет. Закройте браузер.");
  location.assign(next);
}

const ROOMS = [["OPERATOR", "/desk", "Рабочее место"], ["CLIENT", "/client", "Моя аренда"], ["PARTNER", "/cabinet", "Кабинет партнёра"]];

function showRooms(roles) {
  const own = document.getElementById("rooms").firstElementChild;
  const links = ROOMS.filter(([role]) => roles.includes(role)).map(([, path, title]) => {
    const item = element("li");
    const link = element("a");
    link.href = path;
    link.append(element("strong", title), element("span", "открыть"));
    item.append(link);
    return item;
  });
  if (links.length > 0) own.replaceWith(...links);
}

async function showWho() {
  const session = await (await fetch("/session")).json();
  if (session.signedIn) {
    showRooms(session.roles);
    const out = element("button", "Выйти");
    out.addEventListener("click", signOut);
    who.replaceChildren(element("span", session.name ?? session.subject), out);
  } else {
    const link = element("a", "Войти");
    link.href = session.signIn;
    who.replaceChildren(link);
  }
}

document.getElementById("failed").hidden = !new URLSearchParams(location.search).has("sign-in");
showWho();
showServices();
