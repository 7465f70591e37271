/*
 * Suit le foyer du clavier dans une page, replis ouverts : « pas » se demande après chaque tabulation et dit si le tour est
 * fini, « fautes » dit ce qui manque.
 */
() => {
  const PRESSES_MAX = 8; /* une date a plusieurs cases : le foyer y reste quelques tabulations */
  document.querySelectorAll("details").forEach((repli) => (repli.open = true));
  document.body.tabIndex = -1; /* repartir du haut, même d'une page qui a placé le foyer */
  document.body.focus();
  document.body.removeAttribute("tabindex");

  const marque = (element) =>
    [null, "::before", "::after"].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const trait = style.outlineStyle === "none" ? "" : style.outlineWidth + " " + style.outlineColor;
      return trait + (style.boxShadow === "none" ? "" : style.boxShadow);
    });
  const nommer = (element) =>
    element.tagName.toLowerCase() + " « " + (element.innerText || element.value || element.id).trim().slice(0, 40) + " »";
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });

  const auRepos = new Map(
    [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
      .filter((e) => e.tabIndex >= 0 && !e.disabled && e.type !== "hidden" && visible(e))
      .map((e) => [e, marque(e).join()]),
  );
  const vus = [];
  const fautes = [];
  let presses = 0;

  const horsDeVue = (element) => {
    const { top, bottom, left, right, height } = element.getBoundingClientRect();
    /* D'un long texte, le navigateur montre la ligne où l'on écrit. */
    const enPartie = element.tagName === "TEXTAREA" || height > innerHeight;
    const dansLaHauteur = enPartie ? bottom > 0 && top < innerHeight : top >= -1 && bottom <= innerHeight + 1;
    return !dansLaHauteur || left < -1 || right > innerWidth + 1;
  };
  const couvert = (element) => {
    const { left, top, bottom, width } = element.getClientRects()[0];
    const milieu = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const dessus = document.elementFromPoint(left + width / 2, milieu);
    return !dessus || !(element.contains(dessus) || dessus.contains(element));
  };
  const regarder = (element) => {
    const marques = marque(element);
    if (!marques.some(Boolean) || marques.join() === auRepos.get(element)) {
      fautes.push("foyer sans marque : " + nommer(element));
    }
    if (horsDeVue(element)) {
      fautes.push("foyer hors de vue : " + nommer(element));
    } else if (couvert(element)) {
      fautes.push("foyer couvert : " + nommer(element));
    }
  };

  window.foyer = {
    pas() {
      const element = document.activeElement;
      if (element === document.body || (element === vus[0] && vus.length > 1)) {
        return true;
      }
      presses = element === vus.at(-1) ? presses + 1 : 1;
      if (presses > PRESSES_MAX || (presses === 1 && vus.includes(element))) {
        fautes.push("le foyer tourne en rond : " + nommer(element));
        return true;
      }
      if (presses === 1) {
        vus.push(element);
        regarder(element);
      }
      return false;
    },
    fautes() {
      const groupes = new Set(vus.filter((e) => e.type === "radio").map((e) => e.name));
      const oublies = [...auRepos.keys()].filter((e) => !vus.includes(e) && !groupes.has(e.name));
      return fautes.concat(oublies.map((e) => "jamais atteint : " + nommer(e)));
    },
  };
}
