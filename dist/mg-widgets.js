/*! mg-widgets 0.1.0 | MIT | with lit (BSD-3-Clause) and zod (MIT): see licenses.txt */
!function(){"use strict";if(customElements.get("mg-quiz"))return;const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let s=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const n=this.t;if(t&&void 0===e){const t=void 0!==n&&1===n.length;t&&(e=o.get(n)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&o.set(n,e))}return e}toString(){return this.cssText}};const i=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,n,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[o+1],e[0]);return new s(o,e,n)},a=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return(e=>new s("string"==typeof e?e:e+"",void 0,n))(t)})(e):e,r=new WeakMap,{is:l,defineProperty:c,getOwnPropertyDescriptor:u,getOwnPropertyNames:d,getOwnPropertySymbols:m,getPrototypeOf:g}=Object,h=globalThis,p=h.trustedTypes,f=p?p.emptyScript:"",k=h.reactiveElementPolyfillSupport,b=(e,t)=>e,v={toAttribute(e,t){switch(t){case Boolean:e=e?f:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=null!==e;break;case Number:n=null===e?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch(e){n=null}}return n}},y=(e,t)=>!l(e,t),w={attribute:!0,type:String,converter:v,reflect:!1,useDefault:!1,hasChanged:y};let $=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=w){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),o=this.getPropertyDescriptor(e,n,t);void 0!==o&&c(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){const{get:o,set:s}=u(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const i=o?.call(this);s?.call(this,t),this.requestUpdate(e,i,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??w}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const e=g(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const e=this.properties,t=[...d(e),...m(e)];for(const n of t)this.createProperty(n,e[n])}const e=this[Symbol.metadata];if(null!==e){const t=r.get(e);if(void 0!==t)for(const[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const n=this._$Eu(e,t);void 0!==n&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const e of n)t.unshift(a(e))}else void 0!==e&&t.push(a(e));return t}static _$Eu(e,t){const n=t.attribute;return!1===n?void 0:"string"==typeof n?n:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((n,o)=>{if(t)n.adoptedStyleSheets=o.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of o){const o=document.createElement("style"),s=e.litNonce;void 0!==s&&o.setAttribute("nonce",s),o.textContent=t.cssText,n.appendChild(o)}})(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(void 0!==o&&!0===n.reflect){const s=(void 0!==n.converter?.toAttribute?n.converter:v).toAttribute(t,n.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const n=this.constructor,o=n._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=n.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:v;this._$Em=o;const i=s.fromAttribute(t,e.type);this[o]=i??this._$Ej?.get(o)??i,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(void 0!==e){const i=this.constructor;if(!1===o&&(s=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??y)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??t??this[e]),!0!==s||void 0!==i)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,n]of e){const{wrapped:e}=n,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,n,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[b("elementProperties")]=new Map,$[b("finalized")]=new Map,k?.({ReactiveElement:$});const M=globalThis,x=e=>e,j=M.trustedTypes,z=j?j.createPolicy("lit-html",{createHTML:e=>e}):void 0,P="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,S="?"+A,_=`<${S}>`,D=document,C=()=>D.createComment(""),E=e=>null===e||"object"!=typeof e&&"function"!=typeof e,O=Array.isArray,T="[ \t\n\f\r]",I=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,L=/-->/g,U=/>/g,N=RegExp(`>|${T}(?:([^\\s"'>=/]+)(${T}*=${T}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),F=/'/g,B=/"/g,G=/^(?:script|style|textarea|title)$/i,H=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),q=H(1),W=H(2),R=Symbol.for("lit-noChange"),V=Symbol.for("lit-nothing"),Y=new WeakMap,J=D.createTreeWalker(D,129);function K(e,t){if(!O(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==z?z.createHTML(t):t}class Z{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,i=0;const a=e.length-1,r=this.parts,[l,c]=((e,t)=>{const n=e.length-1,o=[];let s,i=2===t?"<svg>":3===t?"<math>":"",a=I;for(let t=0;t<n;t++){const n=e[t];let r,l,c=-1,u=0;for(;u<n.length&&(a.lastIndex=u,l=a.exec(n),null!==l);)u=a.lastIndex,a===I?"!--"===l[1]?a=L:void 0!==l[1]?a=U:void 0!==l[2]?(G.test(l[2])&&(s=RegExp("</"+l[2],"g")),a=N):void 0!==l[3]&&(a=N):a===N?">"===l[0]?(a=s??I,c=-1):void 0===l[1]?c=-2:(c=a.lastIndex-l[2].length,r=l[1],a=void 0===l[3]?N:'"'===l[3]?B:F):a===B||a===F?a=N:a===L||a===U?a=I:(a=N,s=void 0);const d=a===N&&e[t+1].startsWith("/>")?" ":"";i+=a===I?n+_:c>=0?(o.push(r),n.slice(0,c)+P+n.slice(c)+A+d):n+A+(-2===c?t:d)}return[K(e,i+(e[n]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]})(e,t);if(this.el=Z.createElement(l,n),J.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=J.nextNode())&&r.length<a;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(P)){const t=c[i++],n=o.getAttribute(e).split(A),a=/([.?@])?(.*)/.exec(t);r.push({type:1,index:s,name:a[2],strings:n,ctor:"."===a[1]?ne:"?"===a[1]?oe:"@"===a[1]?se:te}),o.removeAttribute(e)}else e.startsWith(A)&&(r.push({type:6,index:s}),o.removeAttribute(e));if(G.test(o.tagName)){const e=o.textContent.split(A),t=e.length-1;if(t>0){o.textContent=j?j.emptyScript:"";for(let n=0;n<t;n++)o.append(e[n],C()),J.nextNode(),r.push({type:2,index:++s});o.append(e[t],C())}}}else if(8===o.nodeType)if(o.data===S)r.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(A,e+1));)r.push({type:7,index:s}),e+=A.length-1}s++}}static createElement(e,t){const n=D.createElement("template");return n.innerHTML=e,n}}function Q(e,t,n=e,o){if(t===R)return t;let s=void 0!==o?n._$Co?.[o]:n._$Cl;const i=E(t)?void 0:t._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),void 0===i?s=void 0:(s=new i(e),s._$AT(e,n,o)),void 0!==o?(n._$Co??=[])[o]=s:n._$Cl=s),void 0!==s&&(t=Q(e,s._$AS(e,t.values),s,o)),t}class X{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??D).importNode(t,!0);J.currentNode=o;let s=J.nextNode(),i=0,a=0,r=n[0];for(;void 0!==r;){if(i===r.index){let t;2===r.type?t=new ee(s,s.nextSibling,this,e):1===r.type?t=new r.ctor(s,r.name,r.strings,this,e):6===r.type&&(t=new ie(s,this,e)),this._$AV.push(t),r=n[++a]}i!==r?.index&&(s=J.nextNode(),i++)}return J.currentNode=D,o}p(e){let t=0;for(const n of this._$AV)void 0!==n&&(void 0!==n.strings?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class ee{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Q(this,e,t),E(e)?e===V||null==e||""===e?(this._$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==R&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>O(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,o="number"==typeof n?this._$AC(e):(void 0===n.el&&(n.el=Z.createElement(K(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new X(o,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Y.get(e.strings);return void 0===t&&Y.set(e.strings,t=new Z(e)),t}k(e){O(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,o=0;for(const s of e)o===t.length?t.push(n=new ee(this.O(C()),this.O(C()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=x(e).nextSibling;x(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class te{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||""!==n[0]||""!==n[1]?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=V}_$AI(e,t=this,n,o){const s=this.strings;let i=!1;if(void 0===s)e=Q(this,e,t,0),i=!E(e)||e!==this._$AH&&e!==R,i&&(this._$AH=e);else{const o=e;let a,r;for(e=s[0],a=0;a<s.length-1;a++)r=Q(this,o[n+a],t,a),r===R&&(r=this._$AH[a]),i||=!E(r)||r!==this._$AH[a],r===V?e=V:e!==V&&(e+=(r??"")+s[a+1]),this._$AH[a]=r}i&&!o&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class ne extends te{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}}class oe extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}}class se extends te{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=Q(this,e,t,0)??V)===R)return;const n=this._$AH,o=e===V&&n!==V||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==V&&(n===V||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ie{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Q(this,e)}}const ae={I:ee},re=M.litHtmlPolyfillSupport;re?.(Z,ee);const le=(e,t,n)=>{const o=n?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=n?.renderBefore??null;o._$litPart$=s=new ee(t.insertBefore(C(),e),e,void 0,n??{})}return s._$AI(e),s},ce=globalThis;let ue=class extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=le(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};ue._$litElement$=!0,ue.finalized=!0,ce.litElementHydrateSupport?.({LitElement:ue});const de=ce.litElementPolyfillSupport;function me(e,{goals:t=[]},{claims:n,outcome:o,plan:s}){return"eu"===n&&"form"===o&&s?s.elementalMgPerDay<e.limits.claimMinimumMgPerDay?[]:[...new Set(t.flatMap(t=>e.goals[t]?.claims??[]))]:[]}de?.({LitElement:ue});const ge=e=>void 0===e.form?[]:Array.isArray(e.form)?e.form:[e.form],he=(e,{lifeStage:t,medicines:n=[]})=>0===(e.otherActives??[]).length||"pregnant"!==t&&"breastfeeding"!==t&&0===n.length;function pe(e,{knowledge:t,facts:n}){const{prefer:o}=n;return("powder"===o||"liquid"===o)&&void 0!==e.unit&&t.preferredUnits[o].includes(e.unit)}function fe({product:e,unitsPerDay:t,order:n},o){const s=t*(e.elementalMgPerUnit??0),i=null===o.planMg?0:Math.abs(s-o.planMg),a="few-units"===o.facts.prefer?[t,i]:[i,t];return[!1===e.inStock?1:0,pe(e,o)?0:1,...a,n]}function ke(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:e[n]-t[n]}const be=({product:e,unitsPerDay:t})=>({id:e.id,unitsPerDay:t,daysInPack:void 0===e.unitsPerPack?null:Math.floor(e.unitsPerPack/t)});function ve(e,t,n,o){const s={...o,rejected:new Set(t.map(({id:e})=>e))},i=(n?.products??[]).map((e,t)=>function(e,t,n){const o=ge(e);if(0===o.length||o.some(e=>n.rejected.has(e)))return null;const s=function(e,t){const n=e.elementalMgPerUnit,o=t.figures.roomMg;if(void 0===n||!(n>0)||void 0===o)return null;const s=Math.max(1,Math.floor((t.planMg??0)/n));return s*n>o||s>(e.labelUnitsPerDay??1/0)?null:((e,t,{knowledge:n})=>t*(e.vitaminB6MgPerUnit??0)<=n.limits.vitaminB6MgPerDay)(e,s,t)&&he(e,t.facts)?s:null}(e,n);return null===s?null:{product:e,forms:o,unitsPerDay:s,order:t}}(e,t,s)).filter(e=>null!==e).map(e=>({candidate:e,keys:fe(e,s)})).sort((e,t)=>ke(e.keys,t.keys)).map(({candidate:e})=>e),a=new Map(i.map(t=>[t,e.find(({id:e})=>t.forms.includes(e))?.id]));return e.map(e=>({...e,products:i.filter(t=>a.get(t)===e.id).map(be)}))}const ye=new WeakMap;function we(e){return{id:e.id,version:e.version,get hash(){return function(e){let t=ye.get(e);return void 0===t&&ye.set(e,t=function(e){const t=JSON.stringify(e);let n=2166136261,o=3421674724;for(let e=0;e<t.length;e++){const s=t.charCodeAt(e);n=Math.imul(n^s,16777619),o=Math.imul(o^s+e,16777619)}return[n,o].map(e=>(e>>>0).toString(16).padStart(8,"0")).join("")}(e)),t}(e)}}}const $e={labelReferenceMg:375,claimMinimumMgPerDay:56.25,euCeilingMg:250,vitaminB6MgPerDay:12,sources:["reg1169-annex13","eucell","bfr2017","efsa2023-b6"]},Me={id:"magnesium",version:"1.0.0",sources:{none:{title:"General knowledge, not yet checked against a page",year:null,url:null,kind:"none",checked:!1},editorial:{title:"Choice of the makers, after the field's own guides",year:null,url:null,kind:"none",checked:!1},calc:{title:"Computed from standard atomic masses",year:null,url:null,kind:"computed",checked:!0},"usda-sr28":{title:"US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)",year:2015,url:"https://github.com/alyssaq/usda-sqlite",kind:"secondary",checked:!0},"ciqual-2025":{title:"Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)",year:2025,url:"https://doi.org/10.57745/RDMHWY",kind:"secondary",checked:!0},"code-norzon":{title:"Text of the English register in public code (norzon/project-webapp)",year:null,url:"https://github.com/norzon/project-webapp",kind:"code",checked:!0},"code-fr":{title:"French shop code that uses the texts of the claims",year:null,url:null,kind:"code",checked:!0},"reg432-nl":{title:"Regulation (EU) 432/2012, Dutch text, EUR-Lex",year:2012,url:"https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432",kind:"primary",checked:!1},drclark:{title:"Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)",year:null,url:"https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false",kind:"secondary",checked:!0},besup:{title:"BE-SUP (Belgian supplement trade body), magnesium",year:null,url:"https://be-sup.be/nl/voedingssupplementen/magnesium",kind:"secondary",checked:!0},mydetox:{title:"mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)",year:null,url:"https://www.mydetox-onlineshop.de/pages/magnesium",kind:"secondary",checked:!0},mah2021:{title:"Mah & Pitre 2021, magnesium for insomnia in older adults: systematic review",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283",kind:"primary",checked:!0},rawji2024:{title:"Rawji et al. 2024, magnesium, anxiety and sleep: systematic review",year:2024,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC11136869",kind:"primary",checked:!0},pouteau2018:{title:"Pouteau et al. 2018, Mg + B6 v. Mg in stressed adults with low magnesaemia",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC6298677",kind:"primary",checked:!0},schutten2021:{title:"Schutten et al. 2021, long-term magnesium and glucocorticoid metabolism (post-hoc RCT)",year:2021,url:"https://research.rug.nl/nl/publications/long-term-magnesium-supplementation-improves-glucocorticoid-metab",kind:"primary",checked:!0},rls2019:{title:"Marshall et al. 2019, magnesium for RLS: systematic review (as summarised)",year:2019,url:"https://consensus.app/questions/restless-leg-syndrome-magnesium/",kind:"secondary",checked:!0},"cochrane-cramps":{title:"Garrison et al. 2020 Cochrane review, magnesium for muscle cramps (summary)",year:2020,url:"https://www.painpluscpn.ca/Home/Article/98933",kind:"secondary",checked:!0},"cochrane-cramps-tab":{title:"Garrison et al. 2020 Cochrane review, summary-of-findings table",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",kind:"primary",checked:!0},nielsen2006:{title:"Nielsen & Lukaski 2006, magnesium and exercise (copy)",year:2006,url:"https://issuu.com./eurostaga/docs/magnesio_y_deportes_2",kind:"secondary",checked:!0},"pms-table":{title:"Review table of magnesium trials in PMS, Nutrients",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5452159/table/nutrients-09-00429-t002/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},walker1998:{title:"Walker et al. 1998, magnesium and premenstrual fluid retention",year:1998,url:"https://scilit.com/publications/7d7e7992cf0f21b63db4d000c5fd1f36",kind:"primary",checked:!0},"pms-serum":{title:"Meta-analysis: serum magnesium and PMS, no association (record)",year:2019,url:"https://suppr.wilddata.cn/browses/detail/pubmed/30880352",kind:"secondary",checked:!0},migraine2018:{title:"von Luckner & Riederer 2018, magnesium in migraine prophylaxis (record)",year:2018,url:"http://120.26.44.124:3004/details/1/868357413",kind:"secondary",checked:!0},"schutten-thesis":{title:"Schutten, doctoral thesis (arterial stiffness and blood pressure chapter)",year:null,url:"https://www.publicatie-online.nl/uploaded/flipbook/161488-Joelle-Schutten/163/",kind:"primary",checked:!0},"bisgly-ntro":{title:"ntro.it.com, how much magnesium is in bisglycinate",year:null,url:"https://ntro.it.com/how-much-magnesium-is-in-bisglycinate",kind:"secondary",checked:!0},"bisgly-magneinno":{title:"Magneinno, what a 14% bisglycinate specification means",year:null,url:"https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means",kind:"secondary",checked:!0},magtop:{title:"French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)",year:null,url:null,kind:"code",checked:!0},schuette1994:{title:"Schuette et al. 1994, magnesium diglycinate v. oxide after ileal resection",year:1994,url:"https://pubmed.ncbi.nlm.nih.gov/7815675/",kind:"primary",checked:!0},jungbunzlauer:{title:"Jungbunzlauer, trimagnesium citrate product information",year:null,url:"http://www.jungbunzlauer.com/products-applications/products/special-salts/special-citrates/trimagnesium-citrate/general-information.html",kind:"primary",checked:!0},"off-tax":{title:"Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013",year:null,url:"https://github.com/openfoodfacts/openfoodfacts-server",kind:"primary",checked:!0},walker2003:{title:"Walker et al. 2003, citrate, amino-acid chelate and oxide compared, Magnesium Research 16(3):183-91 (archive copy)",year:2003,url:null,kind:"secondary",checked:!0},kappeler2017:{title:"Kappeler et al. 2017, citrate v. oxide crossover",year:2017,url:"https://proquest.com/scholarly-journals/higher-bioavailability-magnesium-citrate-as/docview/1864063511/se-2",kind:"primary",checked:!0},"reg1925-annex2":{title:"Regulation (EC) 1925/2006 Annex II (UK copy)",year:2006,url:"http://legislation.data.gov.uk/eur/2006/1925/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},uysal2019:{title:"Uysal et al. 2019, magnesium compounds in rats",year:2019,url:"https://pubmed.ncbi.nlm.nih.gov/29679349",kind:"primary",checked:!0},"efsa2018-dmm":{title:"EFSA, di-magnesium malate as a novel food ingredient / source of magnesium",year:2018,url:"https://docslib.org/doc/3343846/magnesium-malate-used-as-a-novel-food-ingredient-and-as-a",kind:"primary",checked:!0},"efsa2009-taurate":{title:"EFSA 2009 opinion on magnesium taurate (repository record)",year:2009,url:"https://cris.unibo.it/handle/11585/101817",kind:"primary",checked:!0},"emc-glycerophos":{title:"UK SmPC, magnesium glycerophosphate 97.2 mg (4 mmol)",year:null,url:"https://medicines.org.uk/emc/product/11577/smpc/print",kind:"primary",checked:!0},"mah2021-tab1":{title:"Mah & Pitre 2021, table 1 (forms and doses)",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/table/Tab1",kind:"primary",checked:!0},firoz2001:{title:"Firoz & Graber 2001, bioavailability of US commercial magnesium preparations",year:2001,url:"http://ncbi.nlm.nih.gov/pubmed/11794633",kind:"primary",checked:!0},schwalfenberg2017:{title:"Schwalfenberg & Genuis 2017, table of magnesium forms",year:2017,url:"https://www.hindawi.com/journals/scientifica/2017/4179326/tab6",kind:"primary",checked:!0},pardo2021:{title:"Pardo et al. 2021, review of bioavailability of magnesium supplements",year:2021,url:"https://forum.nutrimuscle.com//238134.html",kind:"secondary",checked:!0},"mgo-laxative":{title:"Mori et al. 2021, magnesium oxide in constipation, Nutrients 13:421 (copy)",year:2021,url:"https://empresesdesenderisme.com/article/magnesium-oxide-in-constipation/1195",kind:"secondary",checked:!0},magnesiumoel:{title:"magnesiumoel.ch, magnesium oil (about 31% magnesium chloride solution)",year:null,url:"https://www.magnesiumoel.ch/infos-magnesium-herkunft-haltbarkeit/",kind:"secondary",checked:!0},grober2017:{title:"Gr\xf6ber et al. 2017, Myth or reality: transdermal magnesium?",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607",kind:"primary",checked:!0},kass2017:{title:"Kass et al. 2017, transdermal magnesium cream pilot, PLoS ONE",year:2017,url:"http://dx.plos.org/10.1371/journal.pone.0174817",kind:"primary",checked:!0},"keuringsraad-hcv":{title:"Keuringsraad, guide to the claims regulation",year:null,url:"https://www.keuringsraad.nl/gezondheidsproducten/handleiding-claimsverordening",kind:"primary",checked:!0},"efsa2024-threonate":{title:"EFSA 2024 opinion on magnesium L-threonate (record)",year:2024,url:"http://120.26.44.124:3004/details/1/848015653",kind:"secondary",checked:!0},"reg2024-2694":{title:"Regulatory note on Regulation (EU) 2024/2694, magnesium L-threonate as a novel food",year:2024,url:"https://supplaffairs.com/en/magnesium-l-threonate-is-approved-as-a-new-source-of-magnesium-in-food-supplements",kind:"secondary",checked:!0},"reg2025-2225":{title:"agrinfo.eu on Regulation (EU) 2025/2225, magnesium L-threonate in the list of permitted sources",year:2025,url:"https://agrinfo.eu/book-of-reports/magnesium-l-threonate-in-food-supplements",kind:"secondary",checked:!0},"fk-hydroxide":{title:"Farmacotherapeutisch Kompas, magnesiumhydroxide",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumhydroxide",kind:"primary",checked:!0},"fk-gluconaat":{title:"Farmacotherapeutisch Kompas, magnesiumgluconaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat",kind:"primary",checked:!0},coudray2005:{title:"Coudray et al. 2005, ten magnesium salts in rats",year:2005,url:"https://vitamindwiki.com/tiki-print.php?page=Magnesium+Bioavailability+-+2005",kind:"secondary",checked:!0},"efsa2025-orotate":{title:"EFSA 2025, magnesium orotate dihydrate (record)",year:2025,url:"https://suppr.wilddata.cn/browses/detail/pubmed/40642284",kind:"secondary",checked:!0},"efsa2009-orotate":{title:"EFSA 2009, orotic acid salts as a source of orotic acid and minerals",year:2009,url:"http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2009.1187/abstract",kind:"primary",checked:!0},"dir2002-46":{title:"Directive 2002/46/EC Annex II (UK copy)",year:2002,url:"http://legislation.data.gov.uk/eudr/2002/46/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},"marine-scienceinsights":{title:"ScienceInsights, what is marine magnesium",year:null,url:"https://scienceinsights.org/what-is-marine-magnesium-and-how-does-it-work",kind:"secondary",checked:!0},blancquaert2019:{title:"Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements",year:2019,url:"https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements",kind:"primary",checked:!0},"marine-naturalhealth":{title:"Natural Health product page, marine magnesium",year:null,url:"https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium",kind:"secondary",checked:!0},"vc-table-metagenics":{title:"Reference intakes of the Voedingscentrum, as reproduced by Metagenics NL (April 2024)",year:2024,url:"https://www.metagenics.nl/nl_NL/hoeveel-magnesium-heb-je-nodig-en-welke-bronnen-zijn-goed",kind:"secondary",checked:!0},"gr-table-nutribites":{title:"Reference intakes of the Gezondheidsraad, as reproduced by nutribites.nl",year:null,url:"https://www.nutribites.nl/?p=913319",kind:"secondary",checked:!0},gr2018:{title:"Gezondheidsraad, Voedingsnormen voor volwassenen, advisory no. 2018/19 (18 Sep 2018)",year:2018,url:"https://www.gezondheidsraad.nl/documenten/adviezen/2018/09/18/gezondheidsraad-herziet-voedingsnormen-voor-volwassenen",kind:"primary",checked:!0},gr2021:{title:"Gezondheidsraad, Voedingsnormen voor vitamines en mineralen voor zwangeren (22 Jun 2021)",year:2021,url:"http://www.gezondheidsraad.nl/documenten/adviezen/2021/06/22/voedingsnormen-voor-vitamines-en-mineralen-voor-zwangeren",kind:"primary",checked:!0},efsa2015:{title:"EFSA NDA Panel, Dietary Reference Values for magnesium, EFSA Journal 13(7):4186",year:2015,url:"http://www.efsa.europa.eu/en/efsajournal/pub/4186",kind:"primary",checked:!0},"iom1997-encyclopedia":{title:"US reference intakes and upper levels (IOM 1997), as printed in an encyclopedia",year:null,url:"https://issuhub.com/view/index?id=3981&pageIndex=652",kind:"secondary",checked:!0},"iom1997-dietsmealplan":{title:"US reference intakes (IOM 1997), as reproduced by dietsmealplan.com",year:null,url:"https://www.dietsmealplan.com/food-list/high-magnesium-food-list/",kind:"secondary",checked:!0},bfr2017:{title:"BfR, press release on magnesium in food supplements (December 2017)",year:2017,url:"https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php",kind:"primary",checked:!0},"gr-ul":{title:"Gezondheidsraad, theme page on tolerable upper levels (EU levels are followed)",year:null,url:"https://www.gezondheidsraad.nl/onderwerpen/vitamines-mineralen-en-supplementen/alle-adviezen-over-vitamines-mineralen-en-supplementen/aanvaardbare-bovengrenzen-voor-vitamines-en-mineralen",kind:"primary",checked:!0},"apoadhoc-bfr":{title:"apotheke adhoc on the BfR maximum and the 2001 SCF opinion",year:2017,url:"https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel",kind:"secondary",checked:!0},"sanomedica-ul":{title:"sanomedica.com, magnesium safety assessment (summarises SCF/EFSA)",year:null,url:"https://sanomedica.com/magnesium-safety-assessment/",kind:"secondary",checked:!0},"efsa2018-mgcm":{title:"EFSA ANS Panel, magnesium citrate malate as a source of magnesium",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7009688",kind:"primary",checked:!0},"reg1169-annex13":{title:"Regulation (EU) 1169/2011 Annex XIII (Portuguese Official Journal copy)",year:2011,url:"https://ro.scribd.com/document/439532162/Doses-de-Referencia-Vitaminas-e-Sais-Minerais-Regulamento-UE-1169-2011",kind:"secondary",checked:!0},eucell:{title:"eucell.de, magnesium claims and 56.25 mg minimum (German)",year:null,url:"https://www.eucell.de/index.php?id=226",kind:"secondary",checked:!0},"efsa2023-b6":{title:"EFSA 2023, upper level for vitamin B6 (record)",year:2023,url:"https://medluna.com/article/37207271",kind:"secondary",checked:!0},emc2678:{title:"UK SmPC, oral magnesium medicine (product 2678)",year:null,url:"https://medicines.org.uk/emc/product/2678/smpc",kind:"primary",checked:!0},emedhealth:{title:"eMedicineHealth, magnesium interactions",year:null,url:"http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm",kind:"secondary",checked:!0},"medpill-tetra":{title:"medpill.info, antacids and tetracyclines",year:null,url:"https://medpill.info/antacids-and-tetracyclines-10261.htm",kind:"secondary",checked:!0},"medizzine-cipro":{title:"Medizzine, ciprofloxacin and food",year:null,url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin",kind:"secondary",checked:!0},"webmd-bisphos":{title:"WebMD, oral multivalent cations and oral bisphosphonates",year:null,url:"http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug",kind:"secondary",checked:!0},"medizzine-alen":{title:"Medizzine, alendronate and food",year:null,url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Alendronate",kind:"secondary",checked:!0},relis2014:{title:"RELIS Norway, levothyroxine with calcium and magnesium",year:2014,url:"https://relis.no/Publikasjoner/2014/Kan_levotyroksin_tas_samtidig_med_kalsium_og_magnesium/",kind:"primary",checked:!0},schildklierwijzer:{title:"Mijn Schildklierwijzer (NL), timing of thyroid tablets",year:null,url:"https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/",kind:"secondary",checked:!0},"ksparing-bmj":{title:"Study: potassium-sparing diuretics and magnesium retention",year:null,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546",kind:"primary",checked:!0},"ebsco-ksparing":{title:"EBSCO research starter, potassium-sparing diuretics interactions",year:null,url:"https://ebsco.com/research-starters/health-and-medicine/potassium-sparing-diuretics-drug-interactions",kind:"secondary",checked:!0},"fda-ppi":{title:"FDA Drug Safety Communication, low magnesium with long-term PPI use",year:2011,url:"http://www.fda.gov/drugs/drugsafety/ucm245011.htm",kind:"primary",checked:!0},"rx-mgso4":{title:"Magnesium sulfate infusion, precautions",year:null,url:"https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions",kind:"secondary",checked:!0},pfusion:{title:"Integrative medicine consult, magnesium interactions",year:null,url:"http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html",kind:"secondary",checked:!0},"medikamio-gaba":{title:"Gabapentin AL patient leaflet (German)",year:null,url:"https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil",kind:"primary",checked:!0},"consensus-gaba":{title:"Consensus summary, gabapentin and antacids",year:null,url:"https://consensus.app/questions/gabapentin-and-antacids",kind:"secondary",checked:!0},hcn:{title:"hcn.health, eight magnesium interactions",year:null,url:"https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/",kind:"secondary",checked:!0},emc12118:{title:"UK SmPC, oral magnesium medicine (product 12118)",year:null,url:"https://www.medicines.org.uk/emc/product/12118/smpc",kind:"primary",checked:!0},magnaspartate:{title:"Magnaspartate precautions (SmPC text)",year:null,url:"https://www.rxreasoner.com/monographs/magnaspartate/precautions",kind:"secondary",checked:!0},"fk-aspartaat":{title:"Farmacotherapeutisch Kompas, magnesiumaspartaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/vergelijken/preparaatteksten?vergelijkTeksten=magnesiumaspartaat",kind:"primary",checked:!0},pta2018:{title:"PTA Forum 13/2018, magnesium counselling (German)",year:2018,url:"https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/",kind:"secondary",checked:!0},hsis:{title:"Health & Food Supplements Information Service, magnesium (UK EVM and EU NRV)",year:null,url:"https://www.hsis.org/a-z-food-supplements/magnesium/",kind:"secondary",checked:!0},"bmj-mg":{title:"BMJ Best Practice patient discussion, myasthenia gravis (library copy)",year:null,url:"https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions",kind:"secondary",checked:!0},"zechstein-nl":{title:"Zechstein Ancient Magnesium NL, too much magnesium (vendor)",year:null,url:"https://zechstein-ancient-magnesium.nl/teveel-magnesium/",kind:"secondary",checked:!0},"invite-risk":{title:"invitehealth.com, background on magnesium (NIH summary of risk groups)",year:2013,url:"https://www.invitehealth.com/background-information-on%20-magnesium/radio/2013/11/",kind:"secondary",checked:!0},"nice-refeed":{title:"NICE refeeding-risk criteria, table copy",year:null,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2",kind:"secondary",checked:!0},"nhs-refeed":{title:"NHS Highland, refeeding syndrome guideline",year:null,url:"https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines",kind:"primary",checked:!0},cardiologiecentra:{title:"Cardiologie Centra Nederland, palpitations",year:null,url:"https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/",kind:"primary",checked:!0},"rd-hart":{title:"Reformatorisch Dagblad, call when you have heart or stroke symptoms",year:null,url:"https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613",kind:"secondary",checked:!0},"hartziekte-be":{title:"hartziekte.be, palpitations",year:null,url:"https://hartziekte.be/77-hartkloppingen",kind:"secondary",checked:!0},"medscape-hypermg":{title:"Medscape, hypermagnesemia: clinical presentation",year:null,url:"https://emedicine.medscape.com/article/766604-clinical",kind:"secondary",checked:!0},gerritspeek:{title:"gerritspeek.nl, hypermagnesaemia (Dutch)",year:null,url:"https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html",kind:"secondary",checked:!0},simpto:{title:"simpto.nl, magnesium poisoning (Dutch)",year:null,url:"https://www.simpto.nl/diagnose/vergiftiging/magnesiumvergiftiging/",kind:"secondary",checked:!0},"fda-ppi-podcast":{title:"FDA podcast, low magnesium with PPIs",year:2011,url:"http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm246866.htm",kind:"primary",checked:!0},ntvg2002:{title:"NTvG 2002, treatment of hypomagnesaemia",year:2002,url:"https://www.ntvg.nl/artikelen/de-behandeling-van-hypomagnesi%C3%ABmie/volledig",kind:"primary",checked:!0},"bsl-insomnia":{title:"Huisarts & Wetenschap (BSL), one in ten sleeps badly",year:null,url:"https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/",kind:"secondary",checked:!0},"nhg-sleep":{title:"NHG-Standaard Slaapproblemen en slaapmiddelen, copy",year:null,url:"http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html",kind:"secondary",checked:!0},"nvvp-depressie":{title:"NVvP, symptoms of depression",year:null,url:"https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen",kind:"primary",checked:!0},"cm-rls":{title:"CM (Belgian health fund), restless legs",year:null,url:"https://cm.be/leef/slaap/gezond-slapen/rusteloze-benen",kind:"secondary",checked:!0}},forms:{bisglycinate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H4NO2)2",molarMassGPerMol:172.42,magnesiumAtoms:1,elementalPercent:14.1,sources:["calc","bisgly-ntro"]},dihydrate:{formula:"Mg(C2H4NO2)2.2H2O",molarMassGPerMol:208.45,magnesiumAtoms:1,elementalPercent:11.66,sources:["calc","bisgly-magneinno"]}},defaultVariant:"dihydrate",labelRangePercent:{low:10,high:14.1,sources:["bisgly-magneinno","magtop"],checked:!0},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["schuette1994"],checked:!0},gutEffect:{value:"low",sources:["schuette1994"],checked:!0},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumbisglycinaat","magnesium bisglycinate","Magnesiumbisglycinat","bisglycinate de magn\xe9sium","magnesium bisglycinaat","magnesiumglycinaat","magnesium glycinaat","magnesium glycinate","magnesiumdiglycinaat","magnesium diglycinate","magnesium glycine chelaat","magnesiumchelaat","chelated magnesium","TRAACS","Albion TRAACS","Magnesiumglycinat","glycinate de magn\xe9sium"],ambiguousSynonyms:[]},taurate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H6NO3S)2",molarMassGPerMol:272.57,magnesiumAtoms:1,elementalPercent:8.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:8,high:8.92,sources:["none"],checked:!1},solubility:{value:"high",sources:["efsa2009-taurate"],checked:!0},uptake:{value:"good",sources:["efsa2009-taurate"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumtauraat","magnesium taurate","Magnesiumtaurat","taurate de magn\xe9sium","magnesium tauraat","magnesiumditauraat"],ambiguousSynonyms:["magnesium + taurine"]},aspartate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H6NO4)2",molarMassGPerMol:288.5,magnesiumAtoms:1,elementalPercent:8.42,sources:["calc"]},dihydrate:{formula:"Mg(C4H6NO4)2.2H2O",molarMassGPerMol:324.53,magnesiumAtoms:1,elementalPercent:7.49,sources:["calc"]},tetrahydrate:{formula:"Mg(C4H6NO4)2.4H2O",molarMassGPerMol:360.56,magnesiumAtoms:1,elementalPercent:6.74,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["off-tax"],checked:!0},synonyms:["magnesiumaspartaat","magnesium aspartate","Magnesiumaspartat","aspartate de magn\xe9sium","magnesium-L-aspartaat","magnesium-L-aspartat","magnesiumdiaspartaat"],ambiguousSynonyms:[]},pidolate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H6NO3)2",molarMassGPerMol:280.52,magnesiumAtoms:1,elementalPercent:8.66,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumpidolaat","magnesium L-pidolate","Magnesium-L-pidolat","L-pidolate de magn\xe9sium","magnesium pidolaat","magnesium PCA"],ambiguousSynonyms:[]},citrate:{route:"oral",variants:{"trimagnesium-anhydrous":{formula:"Mg3(C6H5O7)2",molarMassGPerMol:451.11,magnesiumAtoms:3,elementalPercent:16.16,sources:["calc","jungbunzlauer"]},"trimagnesium-nonahydrate":{formula:"Mg3(C6H5O7)2.9H2O",molarMassGPerMol:613.25,magnesiumAtoms:3,elementalPercent:11.89,sources:["calc","jungbunzlauer"]},monomagnesium:{formula:"MgC6H6O7",molarMassGPerMol:214.41,magnesiumAtoms:1,elementalPercent:11.34,sources:["calc","off-tax"]}},defaultVariant:"trimagnesium-anhydrous",labelRangePercent:{low:11,high:16.2,sources:["jungbunzlauer","off-tax"],checked:!0},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["walker2003","kappeler2017"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcitraat","magnesium citrate","Magnesiumcitrat","citrate de magn\xe9sium","magnesium citraat","trimagnesiumdicitraat","trimagnesium citraat","trimagnesium dicitrate","trimagnesium citrate","dicitrate de trimagn\xe9sium","magnesiumzouten van citroenzuur","magnesium salts of citric acid","Magnesiumsalze der Zitronens\xe4ure","sels de magn\xe9sium de l'acide citrique","Trimagnesiumdicitrat","TMC"],ambiguousSynonyms:[]},malate:{route:"oral",variants:{anhydrous:{formula:"MgC4H4O5",molarMassGPerMol:156.38,magnesiumAtoms:1,elementalPercent:15.54,sources:["calc","magtop"]},trihydrate:{formula:"MgC4H4O5.3H2O",molarMassGPerMol:210.42,magnesiumAtoms:1,elementalPercent:11.55,sources:["calc"]},dimagnesium:{formula:"Mg2C4H4O5(OH)2",molarMassGPerMol:214.69,magnesiumAtoms:2,elementalPercent:22.64,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11,high:20,sources:["none"],checked:!1},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["uysal2019"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["efsa2018-dmm"],checked:!0},synonyms:["magnesiummalaat","magnesium malate","Magnesiummalat","malate de magn\xe9sium","magnesium malaat","magnesiumappelzuur","dimagnesiummalaat","di-magnesium malate","DMM","Magnesium-Malat"],ambiguousSynonyms:[]},lactate:{route:"oral",variants:{anhydrous:{formula:"Mg(C3H5O3)2",molarMassGPerMol:202.44,magnesiumAtoms:1,elementalPercent:12.01,sources:["calc"]},dihydrate:{formula:"Mg(C3H5O3)2.2H2O",molarMassGPerMol:238.48,magnesiumAtoms:1,elementalPercent:10.19,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumlactaat","magnesium lactate","Magnesiumlactat","lactate de magn\xe9sium","magnesium lactaat","magnesiumlaktaat"],ambiguousSynonyms:[]},gluconate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H11O7)2",molarMassGPerMol:414.6,magnesiumAtoms:1,elementalPercent:5.86,sources:["calc"]},dihydrate:{formula:"Mg(C6H11O7)2.2H2O",molarMassGPerMol:450.63,magnesiumAtoms:1,elementalPercent:5.39,sources:["calc","fk-gluconaat"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["coudray2005"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumgluconaat","magnesium gluconate","Magnesiumgluconat","gluconate de magn\xe9sium","magnesium gluconaat"],ambiguousSynonyms:[]},threonate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H7O5)2",molarMassGPerMol:294.5,magnesiumAtoms:1,elementalPercent:8.25,sources:["calc","efsa2024-threonate"]}},defaultVariant:"anhydrous",labelRangePercent:{low:7.8,high:8.3,sources:["none"],checked:!1},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["efsa2024-threonate"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg2024-2694","reg2025-2225"],checked:!0},synonyms:["magnesium-L-threonaat","magnesium L-threonate","Magnesium-L-Threonat","L-thr\xe9onate de magn\xe9sium","magnesiumthreonaat","L-threonaat","Magtein","MgT"],ambiguousSynonyms:[]},glycerophosphate:{route:"oral",variants:{anhydrous:{formula:"MgC3H7O6P",molarMassGPerMol:194.36,magnesiumAtoms:1,elementalPercent:12.51,sources:["calc","emc-glycerophos"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11.7,high:12.5,sources:["magtop","emc-glycerophos"],checked:!0},solubility:{value:"moderate",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["emc-glycerophos"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumglycerofosfaat","magnesium glycerophosphate","Magnesiumglycerophosphat","glyc\xe9rophosphate de magn\xe9sium","magnesium glycerofosfaat","glycerofosfaat"],ambiguousSynonyms:[]},orotate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H3N2O4)2",molarMassGPerMol:334.48,magnesiumAtoms:1,elementalPercent:7.27,sources:["calc"]},dihydrate:{formula:"Mg(C5H3N2O4)2.2H2O",molarMassGPerMol:370.51,magnesiumAtoms:1,elementalPercent:6.56,sources:["calc","efsa2025-orotate"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"very-low",sources:["efsa2025-orotate"],checked:!0},uptake:{value:"uncertain",sources:["none"],checked:!1},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!1,sources:["efsa2009-orotate","efsa2025-orotate"],checked:!0},synonyms:["magnesiumorotaat","magnesium orotate","Magnesiumorotat","orotate de magn\xe9sium","magnesium orotaat","magnesium orotate dihydrate"],ambiguousSynonyms:[]},ascorbate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H7O6)2",molarMassGPerMol:374.54,magnesiumAtoms:1,elementalPercent:6.49,sources:["calc"]},dihydrate:{formula:"Mg(C6H7O6)2.2H2O",molarMassGPerMol:410.57,magnesiumAtoms:1,elementalPercent:5.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["dir2002-46"],checked:!0},synonyms:["magnesiumascorbaat","magnesium ascorbate","Magnesiumascorbat","ascorbate de magn\xe9sium","magnesium-L-ascorbaat"],ambiguousSynonyms:["gebufferde vitamine C","buffered vitamin C"]},oxide:{route:"oral",variants:{anhydrous:{formula:"MgO",molarMassGPerMol:40.3,magnesiumAtoms:1,elementalPercent:60.3,sources:["calc","mah2021-tab1"]}},defaultVariant:"anhydrous",labelRangePercent:{low:60,high:60.3,sources:["mah2021-tab1"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"poor",sources:["firoz2001","schwalfenberg2017","pardo2021"],checked:!0},gutEffect:{value:"high",sources:["mgo-laxative"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumoxide","magnesium oxide","Magnesiumoxid","oxyde de magn\xe9sium","gebrande magnesia","MgO"],ambiguousSynonyms:["magnesia","magn\xe9sie"]},hydroxide:{route:"oral",variants:{anhydrous:{formula:"Mg(OH)2",molarMassGPerMol:58.32,magnesiumAtoms:1,elementalPercent:41.68,sources:["calc","fk-hydroxide"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["fk-hydroxide"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumhydroxide","magnesium hydroxide","Magnesiumhydroxid","hydroxyde de magn\xe9sium","melk van magnesia","milk of magnesia","E528"],ambiguousSynonyms:[]},carbonate:{route:"oral",variants:{anhydrous:{formula:"MgCO3",molarMassGPerMol:84.31,magnesiumAtoms:1,elementalPercent:28.83,sources:["calc"]},"basic-light":{formula:"(MgCO3)4.Mg(OH)2.4H2O",molarMassGPerMol:467.63,magnesiumAtoms:5,elementalPercent:25.99,sources:["calc"]},"basic-heavy":{formula:"(MgCO3)4.Mg(OH)2.5H2O",molarMassGPerMol:485.65,magnesiumAtoms:5,elementalPercent:25.02,sources:["calc"]}},defaultVariant:"basic-light",labelRangePercent:{low:25,high:28.8,sources:["calc"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low-moderate",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcarbonaat","magnesium carbonate","Magnesiumcarbonat","carbonate de magn\xe9sium","magnesium carbonaat","basisch magnesiumcarbonaat","E504","magnesia alba"],ambiguousSynonyms:[]},chloride:{route:"oral",variants:{anhydrous:{formula:"MgCl2",molarMassGPerMol:95.21,magnesiumAtoms:1,elementalPercent:25.53,sources:["calc"]},hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:{low:11.8,high:25.5,sources:["calc"],checked:!0},solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumchloride","magnesium chloride","Magnesiumchlorid","chlorure de magn\xe9sium","nigari","MgCl2","E511","magnesiumchloride hexahydraat"],ambiguousSynonyms:[]},sulfate:{route:"oral-and-bath",variants:{anhydrous:{formula:"MgSO4",molarMassGPerMol:120.36,magnesiumAtoms:1,elementalPercent:20.19,sources:["calc"]},heptahydrate:{formula:"MgSO4.7H2O",molarMassGPerMol:246.47,magnesiumAtoms:1,elementalPercent:9.86,sources:["calc"]}},defaultVariant:"heptahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"poor",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumsulfaat","magnesium sulfate","Epsom salt","Magnesiumsulfat","Bittersalz","sulfate de magn\xe9sium","sel d'Epsom","Epsom zout","Epsomzout","bitterzout","Engels zout"],ambiguousSynonyms:[]},"chloride-topical":{route:"topical",variants:{hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["magnesiumoel"],checked:!0},uptake:{value:"unproven",sources:["grober2017","kass2017"],checked:!0},gutEffect:{value:"none",sources:["none"],checked:!1},permittedInEu:{value:null,sources:["keuringsraad-hcv"],checked:!0},synonyms:["magnesiumolie","magnesiumvlokken","magnesium oil","magnesium flakes","topical magnesium chloride","Magnesium\xf6l","Magnesiumflocken","huile de magn\xe9sium","flocons de magn\xe9sium","magnesium olie","magnesiumgel","magnesiumspray","voetenbad","Zechsal","Zechstein magnesium","transdermale magnesium"],ambiguousSynonyms:["badkristallen","badzout"]},marine:{route:"oral",variants:{},defaultVariant:null,labelRangePercent:{low:30,high:60,sources:["none"],checked:!1},solubility:{value:"low",sources:["marine-scienceinsights"],checked:!0},uptake:{value:"as-oxide-hydroxide",sources:["marine-scienceinsights"],checked:!0},gutEffect:{value:"moderate-high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["marien magnesium","marine magnesium","Meeresmagnesium","magn\xe9sium marin","zeemagnesium","magnesium uit zeewater","sea magnesium","Aquamin Mg"],ambiguousSynonyms:[]}},referenceIntakes:{nl:[{id:"nl-0-5m",ageFromMonths:0,ageBelowMonths:6,sex:"any",lifeStage:"general",mgPerDay:null,sources:["vc-table-metagenics"],checked:!0},{id:"nl-6-11m",ageFromMonths:6,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-1y",ageFromMonths:12,ageBelowMonths:24,sex:"any",lifeStage:"general",mgPerDay:85,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-2-5y",ageFromMonths:24,ageBelowMonths:72,sex:"any",lifeStage:"general",mgPerDay:120,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-6-9y",ageFromMonths:72,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:200,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-10-13y",ageFromMonths:120,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-f-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2021"],checked:!0},{id:"nl-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0}],eu:[{id:"eu-7-11m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["efsa2015"],checked:!0},{id:"eu-1-2y",ageFromMonths:12,ageBelowMonths:36,sex:"any",lifeStage:"general",mgPerDay:170,sources:["efsa2015"],checked:!0},{id:"eu-3-9y",ageFromMonths:36,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:230,sources:["efsa2015"],checked:!0},{id:"eu-m-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-f-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:250,sources:["efsa2015"],checked:!0},{id:"eu-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["efsa2015"],checked:!0},{id:"eu-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["efsa2015"],checked:!0}],us:[{id:"us-0-6m",ageFromMonths:0,ageBelowMonths:7,sex:"any",lifeStage:"general",mgPerDay:30,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-7-12m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:75,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-1-3y",ageFromMonths:12,ageBelowMonths:48,sex:"any",lifeStage:"general",mgPerDay:80,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-4-8y",ageFromMonths:48,ageBelowMonths:108,sex:"any",lifeStage:"general",mgPerDay:130,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-9-13y",ageFromMonths:108,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:240,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"male",lifeStage:"general",mgPerDay:410,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"general",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"male",lifeStage:"general",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"general",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-31",ageFromMonths:372,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:420,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-31",ageFromMonths:372,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"pregnant",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"pregnant",mgPerDay:350,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"pregnant",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"breastfeeding",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"breastfeeding",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"breastfeeding",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0}]},upperLevels:{nl:[{id:"nl-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"nl-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["gr-table-nutribites","gr-ul"],checked:!0}],eu:[{id:"eu-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"eu-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["bfr2017","apoadhoc-bfr","sanomedica-ul","efsa2018-mgcm"],checked:!0}],us:[{id:"us-infant",ageFromMonths:0,ageBelowMonths:12,mgPerDay:null,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-1-3",ageFromMonths:12,ageBelowMonths:48,mgPerDay:65,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-4-8",ageFromMonths:48,ageBelowMonths:108,mgPerDay:110,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-9plus",ageFromMonths:108,ageBelowMonths:null,mgPerDay:350,sources:["iom1997-encyclopedia"],checked:!0}]},limits:$e,medicines:{tetracyclines:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:4,sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},usualTimes:["08:00","20:00"],examples:["doxycycline","minocycline","tetracycline"],sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},quinolones:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:8,sources:["emedhealth","medizzine-cipro"],checked:!0},usualTimes:["08:00","20:00"],examples:["ciprofloxacine","levofloxacine","moxifloxacine","norfloxacine"],sources:["emedhealth","medizzine-cipro"],checked:!0},bisphosphonates:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:null,sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},usualTimes:["07:00"],examples:["alendroninezuur","risedroninezuur","ibandroninezuur","etidroninezuur"],sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},levothyroxine:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["relis2014","schildklierwijzer"],checked:!0},usualTimes:["07:00"],examples:["Thyrax","Euthyrox","levothyroxine"],sources:["relis2014","schildklierwijzer"],checked:!0},"loop-thiazide-diuretics":{separation:null,usualTimes:[],examples:["furosemide","bumetanide","hydrochloorthiazide","chloortalidon"],sources:["emc2678"],checked:!0},"potassium-sparing-diuretics":{separation:null,usualTimes:[],examples:["spironolacton","triamtereen","amiloride","eplerenon"],sources:["ksparing-bmj","ebsco-ksparing"],checked:!0},ppi:{separation:null,usualTimes:[],examples:["omeprazol","pantoprazol","esomeprazol","lansoprazol"],sources:["fda-ppi"],checked:!0},aminoglycosides:{separation:null,usualTimes:[],examples:["gentamicine","tobramycine","amikacine"],sources:["emc2678","emedhealth","rx-mgso4"],checked:!0},"muscle-relaxants":{separation:null,usualTimes:[],examples:["rocuronium","vecuronium","suxamethonium"],sources:["rx-mgso4"],checked:!0},digoxin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["digoxine","Lanoxin"],sources:["emc2678","pfusion"],checked:!0},gabapentin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["medikamio-gaba","consensus-gaba"],checked:!0},usualTimes:["08:00","14:00","20:00"],examples:["gabapentine","Neurontin"],sources:["medikamio-gaba","consensus-gaba"],checked:!0},"mg-antacids-laxatives":{separation:null,suppliesMagnesium:{usualForms:["hydroxide","oxide","carbonate"]},usualTimes:[],examples:["magnesiumhydroxide","magnesiumoxide","Rennie","Gaviscon","magnesiumsulfaat"],sources:["fk-hydroxide","mgo-laxative"],checked:!0},calcium:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["calciumcarbonaat","calciumcitraat"],sources:["pfusion","hcn"],checked:!0},zinc:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["zinkgluconaat","zinkcitraat","zinksulfaat"],sources:["hcn"],checked:!0},iron:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00"],examples:["ferrofumaraat","ferrosulfaat"],sources:["emc2678"],checked:!0},"other-binders":{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00","20:00"],examples:["nitrofuranto\xefne","penicillamine","eltrombopag","chloroquine","hydroxychloroquine","kinidine"],sources:["emc2678"],checked:!0},fluoride:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:3,sources:["emc2678"],checked:!0},usualTimes:["22:00"],examples:["natriumfluoride"],sources:["emc2678"],checked:!0},"other-losers":{separation:null,usualTimes:[],examples:["ciclosporine","cisplatine","amfotericine B","foscarnet","cetuximab"],sources:["emc2678","emc12118"],checked:!0},"hiv-integrase":{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:6,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["dolutegravir","bictegravir","raltegravir"],sources:["hcn"],checked:!0},"calcium-channel-blockers":{separation:null,usualTimes:[],examples:["nifedipine","amlodipine","verapamil"],sources:["rx-mgso4","pfusion"],checked:!0}},conditions:{"renal-severe":{sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"renal-mild":{sources:["hsis","magnaspartate"],checked:!0},myasthenia:{sources:["bmj-mg","rx-mgso4"],checked:!0},"heart-block":{sources:["magnaspartate","zechstein-nl"],checked:!0},diabetes:{sources:["invite-risk","pfusion"],checked:!0},"gi-disease":{sources:["invite-risk"],checked:!0},alcohol:{sources:["invite-risk"],checked:!0},refeeding:{sources:["nice-refeed","nhs-refeed"],checked:!0},dehydration:{sources:["pta2018"],checked:!0},"older-frail":{sources:["mgo-laxative"],checked:!1}},redFlags:{"palpitations-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["cardiologiecentra","rd-hart"],checked:!0},palpitations:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"heart"},{fact:"goals",has:"stress"}]},sources:["cardiologiecentra","hartziekte-be"],checked:!0},"stroke-signs":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},hypermagnesaemia:{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["medscape-hypermg","gerritspeek","simpto"],checked:!0},"hypermagnesaemia-early":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["medscape-hypermg","gerritspeek"],checked:!0},"diarrhoea-persists":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["bfr2017"],checked:!0},"seizure-tetany":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["fda-ppi-podcast","ntvg2002"],checked:!0},"ppi-symptoms":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"medicines",has:"ppi"},sources:["fda-ppi-podcast","fda-ppi"],checked:!0},insomnia:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"other"},{fact:"goals",has:"sleep"}]},sources:["bsl-insomnia","nhg-sleep"],checked:!0},"sleep-apnoea":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"sleep"},{fact:"goals",has:"other"}]},sources:["none"],checked:!1},depression:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"mind"},{fact:"goals",has:"stress"}]},sources:["nvvp-depressie"],checked:!0},"suicidal-thoughts":{urgency:"crisis",stopsProductAdvice:!0,asked:{all:[{fact:"claims",is:"education"},{fact:"goals",has:"stress"}]},sources:["none"],checked:!1},"weight-loss":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},"fatigue-long":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},burnout:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"}]},sources:["none"],checked:!1},"calf-clot":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},"leg-cramps-new":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},rls:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"restless-legs"},{fact:"goals",has:"muscles"}]},sources:["cm-rls"],checked:!0},"headache-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},"headache-chronic":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{fact:"goals",has:"headache"},sources:["none"],checked:!1},"pre-eclampsia":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"lifeStage",is:"pregnant"},sources:["none"],checked:!1},kidney:{urgency:"block",stopsProductAdvice:!0,asked:"elsewhere",sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"refeeding-criteria":{urgency:"gp-today",stopsProductAdvice:!0,asked:"elsewhere",sources:["nice-refeed","nhs-refeed"],checked:!0},"deficiency-not-by-symptoms":{urgency:"info",stopsProductAdvice:!1,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"},{fact:"goals",has:"other"}]},sources:["ntvg2002"],checked:!0}},claims:{fatigue:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},electrolytes:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},energy:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"nervous-system":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},muscle:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"protein-synthesis":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},psychological:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},bones:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},teeth:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"cell-division":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]}},goals:{fatigue:{modes:["eu","education"],claims:["fatigue"],uses:["fatigue-energy"]},energy:{modes:["eu","education"],claims:["energy"],uses:["fatigue-energy"]},nerves:{modes:["eu","education"],claims:["nervous-system"],uses:["stress","anxiety"]},mind:{modes:["eu","education"],claims:["psychological"],uses:["anxiety","concentration"]},muscles:{modes:["eu","education"],claims:["muscle"],uses:["muscle-cramps","sport-performance"]},bones:{modes:["eu","education"],claims:["bones"],uses:["bone"]},teeth:{modes:["eu","education"],claims:["teeth"],uses:[]},other:{modes:["eu","education"],claims:[],uses:[]},sleep:{modes:["education"],claims:[],uses:["sleep"]},stress:{modes:["education"],claims:[],uses:["stress","cortisol","anxiety"]},cramps:{modes:["education"],claims:[],uses:["muscle-cramps"]},"restless-legs":{modes:["education"],claims:[],uses:["rls"]},headache:{modes:["education"],claims:[],uses:["migraine"]},cycle:{modes:["education"],claims:[],uses:["pms","menopause"]},heart:{modes:["education"],claims:[],uses:["heart-rhythm","blood-pressure"]},digestion:{modes:["education"],claims:[],uses:["constipation","gut-tolerance"]},sport:{modes:["education"],claims:[],uses:["sport-performance"]}},evidence:{sleep:{grade:"C",sources:["mah2021","rawji2024"],checked:!0},anxiety:{grade:"C",sources:["rawji2024"],checked:!0},stress:{grade:"C",sources:["pouteau2018"],checked:!0},cortisol:{grade:"C",sources:["schutten2021"],checked:!0},rls:{grade:"D",sources:["rls2019","cm-rls"],checked:!0},"muscle-cramps":{grade:"X",sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0},"fatigue-energy":{grade:"D",sources:["drclark"],checked:!0},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0},pms:{grade:"C",sources:["pms-table","walker1998","pms-serum"],checked:!0},migraine:{grade:"C",sources:["migraine2018"],checked:!0},menopause:{grade:"D",sources:["none"],checked:!1},"blood-pressure":{grade:"C",sources:["schutten-thesis"],checked:!0},"heart-rhythm":{grade:"D",sources:["none"],checked:!1},bone:{grade:"D",sources:["drclark"],checked:!0},constipation:{grade:"A",sources:["mgo-laxative","fk-hydroxide"],checked:!0},"gut-tolerance":{grade:"C",sources:["schuette1994"],checked:!0},concentration:{grade:"D",sources:["none"],checked:!1}},foods:{"amandel-rauw":{mgPer100g:270,portionGrams:25,category:"nuts-seeds",state:"raw",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"12061",match:"exact"},"cashewnoot-rauw":{mgPer100g:292,portionGrams:25,category:"nuts-seeds",state:"raw",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"12087",match:"exact"},walnoot:{mgPer100g:158,portionGrams:25,category:"nuts-seeds",state:"raw",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"12155",match:"exact"},"hazelnoot-rauw":{mgPer100g:163,portionGrams:25,category:"nuts-seeds",state:"raw",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"12120",match:"exact"},"pinda-geroosterd":{mgPer100g:178,portionGrams:25,category:"nuts-seeds",state:"roasted",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"16390",match:"exact"},"gemengde-noten":{mgPer100g:227,portionGrams:25,category:"nuts-seeds",state:"roasted",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"12135",match:"exact"},pindakaas:{mgPer100g:168,portionGrams:15,category:"nuts-seeds",state:"processed",contains:["nuts"],suggest:!0,source:"usda-sr28",sourceId:"16398",match:"exact"},"pompoenpit-gedroogd":{mgPer100g:592,portionGrams:15,category:"nuts-seeds",state:"dried",contains:[],suggest:!0,source:"usda-sr28",sourceId:"12014",match:"exact"},zonnebloempit:{mgPer100g:325,portionGrams:15,category:"nuts-seeds",state:"dried",contains:[],suggest:!0,source:"usda-sr28",sourceId:"12036",match:"exact"},lijnzaad:{mgPer100g:392,portionGrams:10,category:"nuts-seeds",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"12220",match:"exact"},chiazaad:{mgPer100g:335,portionGrams:10,category:"nuts-seeds",state:"dried",contains:[],suggest:!0,source:"usda-sr28",sourceId:"12006",match:"exact"},"zwarte-bonen-gekookt":{mgPer100g:70,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16015",match:"exact"},"kikkererwten-gekookt":{mgPer100g:48,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16057",match:"exact"},"kidneybonen-gekookt":{mgPer100g:45,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16033",match:"exact"},"linzen-gekookt":{mgPer100g:36,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16070",match:"exact"},"spliterwten-gekookt":{mgPer100g:36,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16086",match:"exact"},"tuinbonen-gekookt":{mgPer100g:31,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11089",match:"exact"},"doperwten-diepvries":{mgPer100g:22,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11313",match:"exact"},edamame:{mgPer100g:64,portionGrams:75,category:"legumes",state:"cooked",contains:["soy"],suggest:!0,source:"usda-sr28",sourceId:"11212",match:"exact"},hummus:{mgPer100g:71,portionGrams:30,category:"legumes",state:"processed",contains:[],suggest:!0,source:"usda-sr28",sourceId:"16158",match:"exact"},"bruine-bonen-gekookt":{mgPer100g:50,portionGrams:150,category:"legumes",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"16043",match:"proxy"},"kikkererwten-blik":{mgPer100g:26,portionGrams:150,category:"legumes",state:"canned",contains:[],suggest:!1,source:"usda-sr28",sourceId:"16358",match:"exact"},"kidneybonen-blik":{mgPer100g:30,portionGrams:150,category:"legumes",state:"canned",contains:[],suggest:!1,source:"usda-sr28",sourceId:"16145",match:"exact"},"witte-bonen-tomatensaus":{mgPer100g:27,portionGrams:150,category:"legumes",state:"canned",contains:[],suggest:!1,source:"usda-sr28",sourceId:"16006",match:"close"},volkorenbrood:{mgPer100g:75,portionGrams:35,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!0,source:"usda-sr28",sourceId:"18075",match:"exact"},roggebrood:{mgPer100g:54,portionGrams:50,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!0,source:"usda-sr28",sourceId:"18044",match:"close"},"havermout-droog":{mgPer100g:138,portionGrams:40,category:"grains-bread",state:"dry",contains:["gluten"],suggest:!0,source:"usda-sr28",sourceId:"08120",match:"exact"},muesli:{mgPer100g:113,portionGrams:40,category:"grains-bread",state:"as-sold",contains:["nuts","gluten","dairy","animal"],suggest:!0,source:"ciqual-2025",sourceId:"32113",match:"exact"},"volkorenpasta-gekookt":{mgPer100g:54,portionGrams:150,category:"grains-bread",state:"cooked",contains:["gluten"],suggest:!0,source:"usda-sr28",sourceId:"20125",match:"exact"},"zilvervliesrijst-gekookt":{mgPer100g:39,portionGrams:150,category:"grains-bread",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"20037",match:"exact"},"quinoa-gekookt":{mgPer100g:64,portionGrams:150,category:"grains-bread",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"20137",match:"exact"},"bulgur-gekookt":{mgPer100g:32,portionGrams:150,category:"grains-bread",state:"cooked",contains:["gluten"],suggest:!0,source:"usda-sr28",sourceId:"20013",match:"exact"},"boekweit-gekookt":{mgPer100g:51,portionGrams:150,category:"grains-bread",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"20010",match:"exact"},"gierst-gekookt":{mgPer100g:44,portionGrams:150,category:"grains-bread",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"20032",match:"exact"},bruinbrood:{mgPer100g:41,portionGrams:35,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"18064",match:"close"},meergranenbrood:{mgPer100g:78,portionGrams:35,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"28397",match:"close"},knackebrod:{mgPer100g:78,portionGrams:10,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"18216",match:"exact"},rijstwafel:{mgPer100g:131,portionGrams:8,category:"grains-bread",state:"as-sold",contains:[],suggest:!1,source:"usda-sr28",sourceId:"19816",match:"exact"},witbrood:{mgPer100g:23,portionGrams:30,category:"grains-bread",state:"as-sold",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"18069",match:"exact"},beschuit:{mgPer100g:36,portionGrams:10,category:"grains-bread",state:"as-sold",contains:["gluten","dairy","animal"],suggest:!1,source:"usda-sr28",sourceId:"18224",match:"close"},"witte-rijst-gekookt":{mgPer100g:12,portionGrams:150,category:"grains-bread",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"20445",match:"exact"},"witte-pasta-gekookt":{mgPer100g:18,portionGrams:150,category:"grains-bread",state:"cooked",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"20421",match:"exact"},"spinazie-rauw":{mgPer100g:79,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11457",match:"exact"},"andijvie-gekookt":{mgPer100g:13,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11214",match:"exact"},"boerenkool-gekookt":{mgPer100g:18,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11234",match:"exact"},"snijbiet-rauw":{mgPer100g:81,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11147",match:"exact"},kropsla:{mgPer100g:13,portionGrams:50,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11250",match:"exact"},veldsla:{mgPer100g:13,portionGrams:50,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11190",match:"exact"},rucola:{mgPer100g:47,portionGrams:25,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11959",match:"exact"},"paksoi-gekookt":{mgPer100g:11,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11117",match:"exact"},"spruitjes-gekookt":{mgPer100g:20,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11099",match:"exact"},"courgette-gekookt":{mgPer100g:19,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11478",match:"exact"},"zoete-aardappel-gekookt":{mgPer100g:18,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11510",match:"exact"},"aardappel-schil-oven":{mgPer100g:28,portionGrams:200,category:"vegetables",state:"baked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11674",match:"exact"},"rode-biet-gekookt":{mgPer100g:23,portionGrams:100,category:"vegetables",state:"cooked",contains:[],suggest:!0,source:"usda-sr28",sourceId:"11081",match:"exact"},"aardappel-gekookt":{mgPer100g:20,portionGrams:200,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11367",match:"exact"},"friet-oven":{mgPer100g:24,portionGrams:150,category:"vegetables",state:"baked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11403",match:"exact"},"bloemkool-gekookt":{mgPer100g:9,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11136",match:"exact"},"sperziebonen-gekookt":{mgPer100g:18,portionGrams:150,category:"vegetables",state:"cooked",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11053",match:"exact"},"wortel-rauw":{mgPer100g:12,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11124",match:"exact"},tomaat:{mgPer100g:11,portionGrams:80,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11529",match:"exact"},"paprika-rood":{mgPer100g:12,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11821",match:"exact"},"ui-rauw":{mgPer100g:10,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11282",match:"exact"},komkommer:{mgPer100g:13,portionGrams:75,category:"vegetables",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11205",match:"exact"},"champignons-gebakken":{mgPer100g:11,portionGrams:75,category:"vegetables",state:"fried",contains:[],suggest:!1,source:"usda-sr28",sourceId:"11263",match:"exact"},banaan:{mgPer100g:27,portionGrams:120,category:"fruit",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"09040",match:"exact"},avocado:{mgPer100g:29,portionGrams:75,category:"fruit",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"09037",match:"exact"},"vijg-gedroogd":{mgPer100g:68,portionGrams:40,category:"fruit",state:"dried",contains:[],suggest:!0,source:"usda-sr28",sourceId:"09094",match:"exact"},framboos:{mgPer100g:22,portionGrams:100,category:"fruit",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"09302",match:"exact"},braam:{mgPer100g:20,portionGrams:100,category:"fruit",state:"raw",contains:[],suggest:!0,source:"usda-sr28",sourceId:"09042",match:"exact"},appel:{mgPer100g:5,portionGrams:135,category:"fruit",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"09003",match:"exact"},sinaasappel:{mgPer100g:10,portionGrams:130,category:"fruit",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"09200",match:"exact"},mandarijn:{mgPer100g:12,portionGrams:60,category:"fruit",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"09218",match:"exact"},druif:{mgPer100g:7,portionGrams:100,category:"fruit",state:"raw",contains:[],suggest:!1,source:"usda-sr28",sourceId:"09132",match:"exact"},"zalm-gekweekt-bereid":{mgPer100g:30,portionGrams:100,category:"fish-seafood",state:"cooked",contains:["fish","animal"],suggest:!0,source:"usda-sr28",sourceId:"15237",match:"exact"},"schelvis-bereid":{mgPer100g:26,portionGrams:100,category:"fish-seafood",state:"cooked",contains:["fish","animal"],suggest:!0,source:"usda-sr28",sourceId:"15034",match:"exact"},"forel-bereid":{mgPer100g:30,portionGrams:100,category:"fish-seafood",state:"cooked",contains:["fish","animal"],suggest:!0,source:"usda-sr28",sourceId:"15241",match:"exact"},"garnalen-hollandse":{mgPer100g:53,portionGrams:50,category:"fish-seafood",state:"cooked",contains:["fish","animal"],suggest:!0,source:"ciqual-2025",sourceId:"10006",match:"exact"},"sardines-blik-olie":{mgPer100g:39,portionGrams:60,category:"fish-seafood",state:"canned",contains:["fish","animal"],suggest:!0,source:"usda-sr28",sourceId:"15088",match:"exact"},"kabeljauw-bereid":{mgPer100g:42,portionGrams:100,category:"fish-seafood",state:"cooked",contains:["fish","animal"],suggest:!1,source:"usda-sr28",sourceId:"15016",match:"exact"},"haring-rauw":{mgPer100g:32,portionGrams:75,category:"fish-seafood",state:"raw",contains:["fish","animal"],suggest:!1,source:"usda-sr28",sourceId:"15039",match:"close"},"tonijn-blik-water":{mgPer100g:23,portionGrams:75,category:"fish-seafood",state:"canned",contains:["fish","animal"],suggest:!1,source:"usda-sr28",sourceId:"15121",match:"exact"},"makreel-gerookt":{mgPer100g:32.4,portionGrams:75,category:"fish-seafood",state:"smoked",contains:["fish","animal"],suggest:!1,source:"ciqual-2025",sourceId:"26087",match:"exact"},visstick:{mgPer100g:25,portionGrams:90,category:"fish-seafood",state:"processed",contains:["gluten","fish","dairy","animal"],suggest:!1,source:"usda-sr28",sourceId:"15027",match:"exact"},"kipfilet-bereid":{mgPer100g:29,portionGrams:100,category:"meat-poultry",state:"cooked",contains:["animal"],suggest:!1,source:"usda-sr28",sourceId:"05064",match:"exact"},"rundergehakt-bereid":{mgPer100g:22,portionGrams:100,category:"meat-poultry",state:"cooked",contains:["animal"],suggest:!1,source:"usda-sr28",sourceId:"23220",match:"exact"},"karbonade-bereid":{mgPer100g:26,portionGrams:100,category:"meat-poultry",state:"cooked",contains:["animal"],suggest:!1,source:"usda-sr28",sourceId:"10042",match:"exact"},"ham-gekookt":{mgPer100g:22,portionGrams:15,category:"meat-poultry",state:"as-sold",contains:["animal"],suggest:!1,source:"usda-sr28",sourceId:"07029",match:"exact"},"ei-gekookt":{mgPer100g:10,portionGrams:50,category:"dairy-eggs",state:"cooked",contains:["animal"],suggest:!1,source:"usda-sr28",sourceId:"01129",match:"exact"},"halfvolle-melk":{mgPer100g:11.1,portionGrams:150,category:"dairy-eggs",state:"as-sold",contains:["dairy","animal"],suggest:!0,source:"ciqual-2025",sourceId:"19042",match:"exact"},"yoghurt-vol":{mgPer100g:12,portionGrams:150,category:"dairy-eggs",state:"as-sold",contains:["dairy","animal"],suggest:!0,source:"usda-sr28",sourceId:"01116",match:"exact"},"kwark-mager":{mgPer100g:12.7,portionGrams:150,category:"dairy-eggs",state:"as-sold",contains:["dairy","animal"],suggest:!0,source:"ciqual-2025",sourceId:"19644",match:"exact"},"goudse-kaas":{mgPer100g:29,portionGrams:20,category:"dairy-eggs",state:"as-sold",contains:["dairy","animal"],suggest:!1,source:"usda-sr28",sourceId:"01022",match:"exact"},"chocolade-puur-70-85":{mgPer100g:228,portionGrams:20,category:"chocolate-sweets",state:"as-sold",contains:["dairy","soy","animal"],suggest:!0,source:"usda-sr28",sourceId:"19904",match:"exact"},"chocolade-puur-60-69":{mgPer100g:176,portionGrams:20,category:"chocolate-sweets",state:"as-sold",contains:["dairy","soy","animal"],suggest:!1,source:"usda-sr28",sourceId:"19903",match:"exact"},"chocolade-puur-45-59":{mgPer100g:146,portionGrams:20,category:"chocolate-sweets",state:"as-sold",contains:["dairy","soy","animal"],suggest:!1,source:"usda-sr28",sourceId:"19902",match:"exact"},melkchocolade:{mgPer100g:63,portionGrams:20,category:"chocolate-sweets",state:"as-sold",contains:["dairy","soy","animal"],suggest:!1,source:"usda-sr28",sourceId:"19120",match:"exact"},stroopwafel:{mgPer100g:24,portionGrams:40,category:"chocolate-sweets",state:"as-sold",contains:["gluten","dairy","soy","animal"],suggest:!1,source:"ciqual-2025",sourceId:"23849",match:"close"},mariakaakje:{mgPer100g:28,portionGrams:5,category:"chocolate-sweets",state:"as-sold",contains:["gluten","dairy","animal"],suggest:!1,source:"usda-sr28",sourceId:"28351",match:"exact"},jam:{mgPer100g:4,portionGrams:15,category:"chocolate-sweets",state:"as-sold",contains:[],suggest:!1,source:"usda-sr28",sourceId:"19297",match:"exact"},chips:{mgPer100g:67,portionGrams:25,category:"herbs-spices-other",state:"as-sold",contains:[],suggest:!1,source:"usda-sr28",sourceId:"19811",match:"exact"},tempe:{mgPer100g:81,portionGrams:75,category:"meat-alternatives",state:"as-sold",contains:["soy"],suggest:!0,source:"usda-sr28",sourceId:"16114",match:"exact"},"tofu-stevig":{mgPer100g:58,portionGrams:100,category:"meat-alternatives",state:"as-sold",contains:["soy"],suggest:!0,source:"usda-sr28",sourceId:"16426",match:"exact"},sojayoghurt:{mgPer100g:16,portionGrams:150,category:"meat-alternatives",state:"as-sold",contains:["soy"],suggest:!0,source:"ciqual-2025",sourceId:"19693",match:"exact"},vegaburger:{mgPer100g:56,portionGrams:75,category:"meat-alternatives",state:"as-sold",contains:["gluten","dairy","soy","animal"],suggest:!0,source:"usda-sr28",sourceId:"16147",match:"exact"},sojadrink:{mgPer100g:25,portionGrams:150,category:"drinks",state:"drink",contains:["soy"],suggest:!0,source:"usda-sr28",sourceId:"16120",match:"exact"},"koffie-zwart":{mgPer100g:3,portionGrams:125,category:"drinks",state:"drink",contains:[],suggest:!1,source:"usda-sr28",sourceId:"14209",match:"exact"},"thee-zwart":{mgPer100g:3,portionGrams:150,category:"drinks",state:"drink",contains:[],suggest:!1,source:"usda-sr28",sourceId:"14355",match:"exact"},kraanwater:{mgPer100g:1,portionGrams:200,category:"drinks",state:"drink",contains:[],suggest:!1,source:"usda-sr28",sourceId:"14411",match:"close"},sinaasappelsap:{mgPer100g:11,portionGrams:200,category:"drinks",state:"drink",contains:[],suggest:!1,source:"usda-sr28",sourceId:"09206",match:"exact"},bier:{mgPer100g:6,portionGrams:250,category:"drinks",state:"drink",contains:["gluten"],suggest:!1,source:"usda-sr28",sourceId:"14003",match:"exact"},"wijn-rood":{mgPer100g:12,portionGrams:100,category:"drinks",state:"drink",contains:[],suggest:!1,source:"usda-sr28",sourceId:"14096",match:"exact"}},dietGroups:{leafyGreens:["spinazie-rauw","andijvie-gekookt","boerenkool-gekookt","snijbiet-rauw","kropsla","veldsla","rucola","paksoi-gekookt"],nutsSeeds:["amandel-rauw","cashewnoot-rauw","walnoot","hazelnoot-rauw","pinda-geroosterd","gemengde-noten","pindakaas","pompoenpit-gedroogd","zonnebloempit","lijnzaad","chiazaad"],legumes:["bruine-bonen-gekookt","kidneybonen-gekookt","kidneybonen-blik","kikkererwten-blik","linzen-gekookt","spliterwten-gekookt","witte-bonen-tomatensaus","doperwten-diepvries","hummus"],wholegrains:["volkorenbrood","bruinbrood","meergranenbrood","roggebrood","knackebrod","rijstwafel","havermout-droog","zilvervliesrijst-gekookt","volkorenpasta-gekookt"],fish:["zalm-gekweekt-bereid","kabeljauw-bereid","schelvis-bereid","haring-rauw","makreel-gerookt","tonijn-blik-water","sardines-blik-olie","visstick","garnalen-hollandse"],darkChocolate:["chocolade-puur-45-59","chocolade-puur-60-69","chocolade-puur-70-85"]},backgroundBasket:[{food:"koffie-zwart",portionsPerWeek:21},{food:"thee-zwart",portionsPerWeek:14},{food:"kraanwater",portionsPerWeek:21},{food:"halfvolle-melk",portionsPerWeek:7},{food:"yoghurt-vol",portionsPerWeek:4},{food:"goudse-kaas",portionsPerWeek:10},{food:"aardappel-gekookt",portionsPerWeek:3},{food:"friet-oven",portionsPerWeek:1},{food:"bloemkool-gekookt",portionsPerWeek:1},{food:"sperziebonen-gekookt",portionsPerWeek:1},{food:"courgette-gekookt",portionsPerWeek:1},{food:"wortel-rauw",portionsPerWeek:2},{food:"tomaat",portionsPerWeek:4},{food:"paprika-rood",portionsPerWeek:2},{food:"ui-rauw",portionsPerWeek:2},{food:"komkommer",portionsPerWeek:2},{food:"champignons-gebakken",portionsPerWeek:1},{food:"banaan",portionsPerWeek:2},{food:"appel",portionsPerWeek:4},{food:"sinaasappel",portionsPerWeek:1},{food:"mandarijn",portionsPerWeek:2},{food:"druif",portionsPerWeek:1},{food:"sinaasappelsap",portionsPerWeek:1},{food:"kipfilet-bereid",portionsPerWeek:2},{food:"rundergehakt-bereid",portionsPerWeek:2},{food:"karbonade-bereid",portionsPerWeek:1},{food:"ham-gekookt",portionsPerWeek:5},{food:"ei-gekookt",portionsPerWeek:3},{food:"witbrood",portionsPerWeek:7},{food:"beschuit",portionsPerWeek:2},{food:"witte-pasta-gekookt",portionsPerWeek:1},{food:"witte-rijst-gekookt",portionsPerWeek:1},{food:"melkchocolade",portionsPerWeek:2},{food:"stroopwafel",portionsPerWeek:1},{food:"mariakaakje",portionsPerWeek:5},{food:"jam",portionsPerWeek:4},{food:"chips",portionsPerWeek:1},{food:"bier",portionsPerWeek:2},{food:"wijn-rood",portionsPerWeek:2}],adultFromYears:18,estimateFromYears:14,estimateSpread:{share:.25,sources:["usda-sr28","ciqual-2025","editorial"]},rules:{safety:{"flag-palpitations-alarm":{when:{fact:"redFlags",has:"palpitations-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["cardiologiecentra","rd-hart"]},"flag-palpitations":{when:{fact:"redFlags",has:"palpitations"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cardiologiecentra","hartziekte-be"]},"flag-stroke-signs":{when:{fact:"redFlags",has:"stroke-signs"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-hypermagnesaemia":{when:{fact:"redFlags",has:"hypermagnesaemia"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["medscape-hypermg","gerritspeek","simpto"]},"flag-hypermagnesaemia-early":{when:{fact:"redFlags",has:"hypermagnesaemia-early"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["medscape-hypermg","gerritspeek"]},"flag-diarrhoea-persists":{when:{fact:"redFlags",has:"diarrhoea-persists"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["bfr2017"]},"flag-seizure-tetany":{when:{fact:"redFlags",has:"seizure-tetany"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["fda-ppi-podcast","ntvg2002"]},"flag-ppi-symptoms":{when:{fact:"redFlags",has:"ppi-symptoms"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["fda-ppi-podcast","fda-ppi"]},"flag-insomnia":{when:{fact:"redFlags",has:"insomnia"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["bsl-insomnia","nhg-sleep"]},"flag-sleep-apnoea":{when:{fact:"redFlags",has:"sleep-apnoea"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-depression":{when:{fact:"redFlags",has:"depression"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["nvvp-depressie"]},"flag-suicidal-thoughts":{when:{fact:"redFlags",has:"suicidal-thoughts"},ifUnknown:"block",severity:"emergency",refer:"crisis",shows:[],sources:["none"]},"flag-weight-loss":{when:{fact:"redFlags",has:"weight-loss"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-fatigue-long":{when:{fact:"redFlags",has:"fatigue-long"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-burnout":{when:{fact:"redFlags",has:"burnout"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-calf-clot":{when:{fact:"redFlags",has:"calf-clot"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-leg-cramps-new":{when:{fact:"redFlags",has:"leg-cramps-new"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-rls":{when:{fact:"redFlags",has:"rls"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cm-rls"]},"flag-headache-alarm":{when:{fact:"redFlags",has:"headache-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-headache-chronic":{when:{fact:"redFlags",has:"headache-chronic"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-pre-eclampsia":{when:{fact:"redFlags",has:"pre-eclampsia"},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["none"]},"flag-kidney":{when:{fact:"redFlags",has:"kidney"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"flag-refeeding-criteria":{when:{fact:"redFlags",has:"refeeding-criteria"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"flag-deficiency-not-by-symptoms":{when:{fact:"redFlags",has:"deficiency-not-by-symptoms"},ifUnknown:"ignore",severity:"info",refer:"gp",shows:[],sources:["ntvg2002"]},"age-under-4":{when:{fact:"ageYears",below:4},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["bfr2017"]},"age-4-17":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["ageYears","upperLevelMg"],sources:["bfr2017","iom1997-encyclopedia"]},pregnant:{when:{fact:"lifeStage",is:"pregnant"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["referenceLowMg","ceilingMg"],sources:["efsa2015","sanomedica-ul","reg2024-2694"]},breastfeeding:{when:{fact:"lifeStage",is:"breastfeeding"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["referenceLowMg","ceilingMg"],sources:["efsa2015","sanomedica-ul","reg2024-2694"]},"pregnant-minor":{when:{all:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015"]},"no-reference-intake":{when:{fact:"referenceKnown",is:!1},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015","iom1997-encyclopedia"]},"unsure-age":{when:{fact:"unsure",has:"ageYears"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-life-stage":{when:{fact:"unsure",has:"lifeStage"},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:[],sources:["editorial"]},"unsure-conditions":{when:{fact:"unsure",has:"conditions"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-medicines":{when:{fact:"unsure",has:"medicines"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"unsure-red-flags":{when:{fact:"unsure",has:"redFlags"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["editorial"]},"unsure-supplements":{when:{fact:"unsure",has:"supplements"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["editorial"]},"hours-not-kept":{when:{fact:"hoursKept",is:!1},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"condition-renal-severe":{when:{fact:"conditions",has:"renal-severe"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"condition-renal-mild":{when:{fact:"conditions",has:"renal-mild"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["hsis","magnaspartate"]},"condition-myasthenia":{when:{fact:"conditions",has:"myasthenia"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["bmj-mg","rx-mgso4"]},"condition-heart-block":{when:{fact:"conditions",has:"heart-block"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","zechstein-nl"]},"condition-diabetes":{when:{fact:"conditions",has:"diabetes"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["invite-risk","pfusion"]},"condition-gi-disease":{when:{fact:"conditions",has:"gi-disease"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["invite-risk"]},"condition-alcohol":{when:{fact:"conditions",has:"alcohol"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["invite-risk"]},"condition-refeeding":{when:{fact:"conditions",has:"refeeding"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"condition-dehydration":{when:{fact:"conditions",has:"dehydration"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["pta2018"]},"condition-older-frail":{when:{fact:"conditions",has:"older-frail"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["mgo-laxative"]},"condition-other":{when:{fact:"conditions",has:"other"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"medicine-tetracyclines":{when:{fact:"medicines",has:"tetracyclines"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:4},sources:["emc2678","emedhealth","medpill-tetra"]},"medicine-quinolones":{when:{fact:"medicines",has:"quinolones"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:8},sources:["emedhealth","medizzine-cipro"]},"medicine-bisphosphonates":{when:{fact:"medicines",has:"bisphosphonates"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4},sources:["emc2678","webmd-bisphos","medizzine-alen"]},"medicine-levothyroxine":{when:{fact:"medicines",has:"levothyroxine"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["relis2014","schildklierwijzer"]},"medicine-loop-thiazide-diuretics":{when:{fact:"medicines",has:"loop-thiazide-diuretics"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["emc2678"]},"medicine-potassium-sparing-diuretics":{when:{fact:"medicines",has:"potassium-sparing-diuretics"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["ksparing-bmj","ebsco-ksparing"]},"medicine-ppi":{when:{fact:"medicines",has:"ppi"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["fda-ppi"]},"medicine-aminoglycosides":{when:{fact:"medicines",has:"aminoglycosides"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emedhealth","rx-mgso4"]},"medicine-muscle-relaxants":{when:{fact:"medicines",has:"muscle-relaxants"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["rx-mgso4"]},"medicine-digoxin":{when:{fact:"medicines",has:"digoxin"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["emc2678","pfusion","none"]},"medicine-gabapentin":{when:{fact:"medicines",has:"gabapentin"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["medikamio-gaba","consensus-gaba"]},"medicine-mg-antacids-laxatives":{when:{fact:"medicines",has:"mg-antacids-laxatives"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],sources:["fk-hydroxide","mgo-laxative"]},"medicine-calcium":{when:{fact:"medicines",has:"calcium"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["pfusion","hcn","none"]},"medicine-zinc":{when:{fact:"medicines",has:"zinc"},ifUnknown:"block",severity:"info",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["hcn","none"]},"medicine-iron":{when:{fact:"medicines",has:"iron"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-other-binders":{when:{fact:"medicines",has:"other-binders"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-fluoride":{when:{fact:"medicines",has:"fluoride"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:3},sources:["emc2678"]},"medicine-other-losers":{when:{fact:"medicines",has:"other-losers"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emc12118"]},"medicine-hiv-integrase":{when:{fact:"medicines",has:"hiv-integrase"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:6},sources:["hcn","none"]},"medicine-calcium-channel-blockers":{when:{fact:"medicines",has:"calcium-channel-blockers"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["rx-mgso4","pfusion"]},"medicine-other":{when:{fact:"medicines",has:"other"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678","pta2018"]}},proposal:{"above-upper-level":{when:{not:{fact:"roomMg",atLeast:0}},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["supplementMgHigh","ceilingMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]}},dose:{"dose-above":{when:{any:[{fact:"levelRoomMg",below:0},{fact:"levelRoomAtMostMg",below:0}]},ifUnknown:"block",severity:"caution",refer:"doctor",outcome:"above",shows:["supplementMg","supplementMgHigh","supplementMgAtLeast","upperLevelMg","prescribedMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"dose-food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"within",shows:["supplementMgHigh","upperLevelMg"],sources:["editorial"]},"dose-below":{when:{fact:"shortMg",atLeast:1},ifUnknown:"ignore",severity:"info",outcome:"below",shows:["shortMg","supplementMgHigh","upperLevelMg"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-within":{when:{fact:"shortMg",below:1},ifUnknown:"block",severity:"info",outcome:"within",shows:["foodLowMg","supplementMg","supplementMgHigh","referenceHighMg","upperLevelMg"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-prescribed":{when:{fact:"prescribedMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"prescriber",shows:["prescribedMg"],sources:["editorial"]},"dose-not-planned":{when:{all:[{fact:"unplannedMg",atLeast:1},{fact:"ageYears",atLeast:18},{fact:"roomMg",atLeast:0}]},ifUnknown:"ignore",severity:"info",beside:["below","within"],shows:[],sources:["editorial"]},"dose-child-us-level":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:9},{fact:"supplementMgHigh",atLeast:111},{not:{fact:"standard",is:"us"}}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:[],figures:{usLevelMg:110},sources:["iom1997-encyclopedia","bfr2017"]},"dose-over-eu-level":{when:{all:[{fact:"supplementMgHigh",atLeast:$e.euCeilingMg+1},{fact:"levelRoomMg",atLeast:0}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:["supplementMg","supplementMgHigh","upperLevelMg"],figures:{euLevelMg:$e.euCeilingMg},sources:["bfr2017","sanomedica-ul","iom1997-encyclopedia"]},"dose-label-impossible":{when:{fact:"impossibleLabels",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",shows:[],sources:["calc"]}},need:{"enough-from-food":{when:{fact:"gapMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"nothing-needed",shows:["referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],sources:["gr-table-nutribites","efsa2015"]},"food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["referenceLowMg","referenceHighMg"],sources:["editorial"]},"minor-food-first":{when:{any:[{fact:"ageYears",below:14},{all:[{fact:"ageYears",below:18},{fact:"gapMg",atLeast:1}]}]},ifUnknown:"block",severity:"info",outcome:"food-first",shows:["ageYears"],sources:["bfr2017","iom1997-encyclopedia"]},"small-gap":{when:{fact:"gapMg",below:60},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],figures:{formFromGapMg:60},sources:["editorial","eucell"]},"estimate-may-close":{when:{fact:"gapLowMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg"],sources:["editorial","usda-sr28","ciqual-2025"]},"prefers-skin":{when:{all:[{fact:"prefer",is:"skin"},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],sources:["grober2017","kass2017"]},"no-room":{when:{all:[{fact:"roomMg",below:60},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["roomMg","ceilingMg","supplementMgHigh"],figures:{formFromGapMg:60},sources:["editorial","bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"gap-needs-supplement":{when:{fact:"gapMg",atLeast:60},ifUnknown:"block",severity:"info",outcome:"form",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],figures:{formFromGapMg:60},sources:["editorial","gr-table-nutribites","efsa2015"]}},choice:{"orotate-never":{when:{fact:"form",is:"orotate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["efsa2009-orotate","efsa2025-orotate"]},"threonate-minor-pregnant":{when:{all:[{fact:"form",is:"threonate"},{any:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]}]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["reg2024-2694"]},"threonate-novel":{when:{fact:"form",is:"threonate"},ifUnknown:"ignore",severity:"info",weight:-3,shows:["form"],sources:["reg2024-2694","reg2025-2225"]},"skin-not-counted":{when:{fact:"formRoute",is:"topical"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["grober2017","kass2017"]},laxative:{when:{fact:"form",in:["sulfate","hydroxide"]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["fk-hydroxide","none"]},"vitamin-c-source":{when:{fact:"form",is:"ascorbate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["dir2002-46","calc"]},mixture:{when:{fact:"form",is:"marine"},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form"],sources:["marine-scienceinsights","marine-naturalhealth"]},"uptake-good":{when:{fact:"formUptake",in:["good","good-uncertain"]},ifUnknown:"ignore",severity:"info",weight:30,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001","walker2003"]},"uptake-poor":{when:{fact:"formUptake",in:["low-moderate","low","poor","uncertain","unproven","as-oxide-hydroxide"]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001"]},"solubility-low":{when:{fact:"formSolubility",in:["very-low","low"]},ifUnknown:"ignore",severity:"info",weight:-5,shows:["form","formSolubility"],sources:["editorial","blancquaert2019"]},"share-very-low":{when:{fact:"formElementalPercent",below:6},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formElementalPercent"],sources:["calc"]},"share-low":{when:{all:[{fact:"formElementalPercent",atLeast:6},{fact:"formElementalPercent",below:10}]},ifUnknown:"ignore",severity:"info",weight:-2,shows:["form","formElementalPercent"],sources:["calc"]},"gut-strong":{when:{fact:"formGutEffect",in:["moderate-high","high"]},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"gut-sensitive-moderate":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",is:"moderate"}]},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form","formGutEffect"],sources:["none"]},"gut-sensitive-strong":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",in:["moderate-high","high"]}]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"custom-energy":{when:{all:[{fact:"form",is:"malate"},{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-first":{when:{all:[{fact:"form",is:"bisglycinate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-second":{when:{all:[{fact:"form",is:"taurate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-muscles-first":{when:{all:[{fact:"form",is:"bisglycinate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-muscles-second":{when:{all:[{fact:"form",is:"citrate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-bones":{when:{all:[{fact:"form",is:"citrate"},{any:[{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-sensitive":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"form",in:["glycerophosphate","bisglycinate"]}]},ifUnknown:"ignore",severity:"info",weight:6,shows:["form"],sources:["editorial"]},"custom-default":{when:{all:[{fact:"form",is:"citrate"},{not:{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}},{not:{fact:"stomach",is:"sensitive"}}]},ifUnknown:"ignore",severity:"info",weight:1,shows:["form"],sources:["editorial"]}}},keepFormsFromScore:25,plan:{roundDownToMg:10,startShare:.5,startDays:7,splitAboveMg:200,reviewAfterDays:28,stopWhen:["flag-diarrhoea-persists","flag-hypermagnesaemia-early","flag-hypermagnesaemia"],hoursBetweenIntakes:3,defaultMeals:["08:00","12:30","18:00"],defaultWake:"07:00",defaultBed:"23:00",otherMedicine:{hours:4,usualTimes:["08:00","22:00"]},sources:["bfr2017","editorial"]},questions:[{id:"signs-now",fact:"redFlags",kind:"many",choices:["palpitations-alarm","stroke-signs","hypermagnesaemia","seizure-tetany","headache-alarm"],unsure:!0,confirm:!0},{id:"age",fact:"ageYears",kind:"number",unsure:!1,confirm:!0},{id:"sex",fact:"sex",kind:"one",choices:["female","male"],unsure:!0,always:!0},{id:"life-stage",fact:"lifeStage",kind:"one",choices:["none","pregnant","breastfeeding"],unsure:!0,parent:"sex",when:{all:[{not:{fact:"sex",is:"male"}},{fact:"ageYears",atLeast:12},{fact:"ageYears",below:60}]},otherwise:"none",confirm:!0},{id:"conditions",fact:"conditions",kind:"many",choices:["renal-severe","renal-mild","myasthenia","heart-block","diabetes","gi-disease","alcohol","refeeding","dehydration","older-frail","other"],unsure:!0,confirm:!0},{id:"medicines",fact:"medicines",kind:"many",choices:["tetracyclines","quinolones","bisphosphonates","levothyroxine","loop-thiazide-diuretics","potassium-sparing-diuretics","ppi","aminoglycosides","muscle-relaxants","digoxin","gabapentin","mg-antacids-laxatives","calcium","zinc","iron","other-binders","fluoride","other-losers","hiv-integrase","calcium-channel-blockers","other"],unsure:!0,confirm:!0},{id:"supplements",fact:"supplements",kind:"supplements",unsure:!0,confirm:!0},{id:"goals",fact:"goals",kind:"many",choices:["fatigue","energy","nerves","mind","muscles","bones","teeth","other","sleep","stress","cramps","restless-legs","headache","cycle","heart","digestion","sport"],unsure:!1,when:{fact:"ageYears",atLeast:18}},{id:"signs-topic",fact:"redFlags",kind:"many",choices:["palpitations","hypermagnesaemia-early","diarrhoea-persists","ppi-symptoms","insomnia","sleep-apnoea","depression","suicidal-thoughts","weight-loss","fatigue-long","burnout","calf-clot","leg-cramps-new","rls","headache-chronic","pre-eclampsia","deficiency-not-by-symptoms"],unsure:!0,parent:"goals",adds:!0},{id:"stomach",fact:"stomach",kind:"one",choices:["robust","sensitive","slow"],educationChoices:["slow"],unsure:!0,when:{fact:"ageYears",atLeast:18}},{id:"diet",fact:"diet",kind:"portions",unsure:!0,when:{fact:"ageYears",atLeast:14}},{id:"avoid",fact:"avoid",kind:"many",choices:["nuts","gluten","fish","dairy","soy","animal"],unsure:!1,when:{not:{fact:"gapMg",below:1}},always:!0},{id:"prefer",fact:"prefer",kind:"one",choices:["few-units","powder","liquid","skin","any"],unsure:!1,when:{fact:"ageYears",atLeast:18}}],preferredUnits:{powder:["scoop","sachet","gram"],liquid:["ml","drop","ampoule","effervescent"]}},xe=["http","https","mailto","tel"],je=["http","https"];function ze(e,t){if("string"!=typeof e||e.length>4e3)return null;const n=e.trim();if(""===n||(e=>/\p{Cc}/u.test(e))(n))return null;const o=function(e){const[,t]=/^([a-z][a-z0-9+.-]*):/i.exec(e)??[];return t?.toLowerCase()??null}(n);if(null!==o&&!t.includes(o))return null;try{const{protocol:e}=new URL(n,"https://page.invalid/");return e===`${o??"https"}:`?n:null}catch{return null}}const Pe=e=>ze(e,xe),Ae=e=>ze(e,je);function Se(e){const t=function(e){if("string"==typeof e)return e;if(void 0===e)return"(missing)";try{return JSON.stringify(e)??`(${typeof e})`}catch{return`(${typeof e})`}}(e);return t.length>200?`${t.slice(0,199)}\u2026`:t}const _e=(e,t,n)=>Object.freeze({attribute:e,value:Se(t),expected:n});function De(e){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}function Ce(e,t){return{attribute:e,expected:De(t),fallback:t[0],read:e=>t.find(t=>"string"==typeof e&&t===e.trim().toLowerCase())}}function Ee(e){return{attribute:e,expected:"no value: the attribute is on when it is present and off when it is absent",fallback:!1,isFlag:!0,read:e=>"boolean"==typeof e?e:void 0}}function Oe(e,t,n){return{attribute:e,expected:t,fallback:null,read:e=>"string"==typeof e&&e.length<=n?e.trim():void 0}}const Te=({attribute:e,isFlag:t})=>({attribute:e,type:t?Boolean:String});function Ie(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Te(t)]))}const Le=[null,"","true"];function Ue(e,t,n,o){if(n.isFlag){const t=function(e,{attribute:t,expected:n}){const o=e.getAttribute(t);return Le.includes(o)||o===t?null:_e(t,o,n)}(e,n);t&&o.push(t)}if(!(e=>null!=e&&!("string"==typeof e&&""===e.trim()))(t))return n.fallback;const s=n.read(t);return void 0!==s?s:(o.push(_e(n.attribute,t,n.expected)),n.fallback)}function Ne(e,t){const n=[],o=Object.entries(t).map(([t,o])=>{const s=e[t];return[t,Ue(e,s,o,n)]});return{values:Object.fromEntries(o),problems:n}}function Fe(e,t){if(null!==e)return e;const[n,...o]=t.split("-"),s=o.find(e=>/^[a-z]{2}$/i.test(e));return void 0!==s?s.toUpperCase():"nl"===n?.toLowerCase()?"NL":null}const Be={standard:Ce("standard",["nl","eu","us"]),claims:Ce("claims",["eu","education"]),country:{attribute:"country",expected:"two letters, such as NL or BE",fallback:null,read:e=>"string"==typeof e&&/^[a-z]{2}$/i.test(e.trim())?e.trim().toUpperCase():void 0},eventDetail:Ce("event-detail",["result","reasons","answers"]),pushDatalayer:Ee("push-datalayer"),texts:Oe("texts","JSON of texts by key, or the selector of an inline JSON script",2e5),knowledge:Oe("knowledge","the selector or the URL of rules in JSON",2e3),debug:Ee("debug")};function Ge(e,t,n,o={}){const s=new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:o.cancelable??!1});return e.dispatchEvent(s)}const He="?",qe=["no","unknown","yes"],We=e=>e?2:0;class Re{condition;fact;operator;operand;constructor(e,t,n,o){this.condition=e,this.fact=t,this.operator=n,this.operand=o}level(e){const t=e[this.fact];return void 0===t?1:function(e,t,n){switch(e){case"is":return We(t===n);case"in":return We(n.includes(t));case"has":return((e,t)=>Array.isArray(e)?e.includes(t)?2:e.includes(He)?1:0:1)(t,n);case"atLeast":return"number"==typeof t?We(t>=n):1;case"below":return"number"==typeof t?We(t<n):1}}(this.operator,t,this.operand)}trace(e,t=this.level(e)){const n=qe[t];return{condition:this.condition,truth:n,saw:e[this.fact]}}}class Ve{condition;combiner;parts;constructor(e,t,n){this.condition=e,this.combiner=t,this.parts=n}level(e){switch(this.combiner){case"all":return Ye(this.parts,e);case"any":return Je(this.parts,e);case"not":return Ke(this.parts,e)}}trace(e,t=this.level(e)){const n=qe[t];return{condition:this.condition,truth:n,parts:this.parts.map(t=>t.trace(e))}}}const Ye=(e,t)=>{let n=2;for(const o of e){const e=o.level(t);if(0===e)return 0;e<n&&(n=e)}return n},Je=(e,t)=>{let n=0;for(const o of e){const e=o.level(t);if(2===e)return 2;e>n&&(n=e)}return n},Ke=(e,t)=>2-e[0].level(t);function Ze(e){if("all"in e)return new Ve(e,"all",e.all.map(Ze));if("any"in e)return new Ve(e,"any",e.any.map(Ze));if("not"in e)return new Ve(e,"not",[Ze(e.not)]);const{fact:t}=e;return"is"in e?new Re(e,t,"is",e.is):"in"in e?new Re(e,t,"in",e.in):"has"in e?new Re(e,t,"has",e.has):"atLeast"in e?new Re(e,t,"atLeast",e.atLeast):new Re(e,t,"below",e.below)}const Qe=new WeakMap;function Xe(e){let t=Qe.get(e);return t||Qe.set(e,t=Ze(e)),t}function et(e,t){return qe[Xe(e).level(t)]}function tt(e,t,n=new Set){if("unknown"!==et(e,t))return n;if("all"in e)for(const o of e.all)tt(o,t,n);else if("any"in e)for(const o of e.any)tt(o,t,n);else"not"in e?tt(e.not,t,n):n.add(e.fact);return n}const nt=new WeakMap;function ot({rule:e},t){const n=e.figures?{...e.figures}:{};for(const o of e.shows){const e=t[o];"number"!=typeof e&&"string"!=typeof e||(n[o]=e)}return n}class st{id;definition;truth;#e;#t;#n;constructor(e,t,n){this.id=e.id,this.definition=e.rule,this.truth=qe[t],this.#e=e,this.#t=t,this.#n=n}get trace(){return this.#e.node.trace(this.#n,this.#t)}get shown(){return ot(this.#e,this.#n)}toFinding(){return new at(this.#e,this.#t,this.#n)}}function it(e,t){const n=[];for(const o of function(e){const t=nt.get(e);if(t)return t;const n=Object.keys(e).map(t=>{const n=e[t];return{id:t,rule:n,node:Xe(n.when)}});return nt.set(e,n),n}(e)){const e=o.node.level(t);0===e||1===e&&"ignore"===o.rule.ifUnknown||n.push(new st(o,e,t))}return n}class at{rule;severity;sources;shown;#o;#t;#n;constructor(e,t,n){this.rule=e.id,this.severity=2===t?e.rule.severity:"info",this.sources=e.rule.sources.slice(),this.shown=ot(e,n),this.#o=e.node,this.#t=t,this.#n=n}get trace(){return this.#o.trace(this.#n,this.#t)}}function rt(e){return e.toFinding()}class lt{rule;weight;sources;shown;#s;constructor(e){this.rule=e.id,this.weight=e.definition.weight,this.sources=[...e.definition.sources],this.shown=e.shown,this.#s=e}get trace(){return this.#s.trace}}function ct(e){return new lt(e)}const ut={mg:0,mgHigh:0};function dt(e,t){const n=void 0===t?void 0:e.variants[t];if(n)return{low:n.elementalPercent,high:n.elementalPercent};const o=Object.values(e.variants).map(e=>e.elementalPercent),s=null===e.defaultVariant?void 0:e.variants[e.defaultVariant],i=s?.elementalPercent??e.labelRangePercent?.low,a=Math.max(...o,e.labelRangePercent?.high??0);return void 0===i?void 0:{low:i,high:a}}const mt=(e,{form:t})=>void 0===t?void 0:e.forms[t],gt=(e,t)=>"topical"===mt(e,t)?.route;function ht(e,t){if(gt(e,t))return ut;const n=mt(e,t);if("elemental"===t.basis)return{mg:t.amountMg,mgHigh:t.amountMg};if("percent-ri"===t.basis){const n=function(e,t){const n=e/100*t,o=(e-.5/10**(String(e).split(".")[1]?.length??0))/100*t,s=5*Math.floor(n/5);return s>0&&s>=o?s:n}(t.amountMg,e.limits.labelReferenceMg);return{mg:n,mgHigh:n}}const o=n&&dt(n,t.variant);return o?{mg:t.amountMg*o.low/100,mgHigh:t.amountMg*o.high/100}:void 0}function pt(e,t,n){const o=e&&dt(e);if(!o||void 0===t||void 0===n)return;const s=t*o.high/100;return n<=1.02*s+.5?void 0:{code:"impossible-pair",compoundMg:t,elementalMg:n,mostMg:Math.round(s)}}function ft(e,t){if("compound"===t.basis)return;const n=ht(e,t)?.mgHigh;return pt(mt(e,t),t.compoundMg,n)}function kt(e,t){if("compound"!==t.basis){const n=ft(e,t);return n?[n]:[]}const n=mt(e,t),o=n&&dt(n,t.variant);return o?[{code:"worked-out",compoundMg:t.amountMg,elementalPercent:o.low}]:[]}function bt(e,t){const n=ht(e,t);return n&&{mg:n.mg*t.perDay,mgHigh:n.mgHigh*t.perDay}}function vt(e,t){let n=ut;for(const o of t){const t=bt(e,o);if(!t)return;n={mg:n.mg+t.mg,mgHigh:n.mgHigh+t.mgHigh}}return n}const yt=["leafyGreens","nutsSeeds","legumes","wholegrains","fish","darkChocolate"],wt=["nuts","gluten","fish","dairy","soy","animal"],$t=3e3,Mt=2e4,xt=50;function jt(e){try{return e()}catch{return}}const zt=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Pt=(e,t,n)=>"number"==typeof e&&e>=t&&e<=n?e:void 0,At=(...e)=>t=>e.find(e=>e===t),St=(e,t)=>"string"==typeof t&&Object.hasOwn(e,t);function _t(e,t){if(!Array.isArray(e))return;const n=e.filter(t);return[...new Set(n.length===e.length?n:[...n,He])]}const Dt=(e,...t)=>(n,o)=>_t(n,n=>St(e(o),n)||n===He||t.includes(n)),Ct=/^([01]\d|2[0-3]):[0-5]\d$/,Et=e=>"string"==typeof e&&Ct.test(e)?e:void 0;function Ot(e,t){if(Array.isArray(e)&&!(e.length>xt))return Array.from(e,e=>jt(()=>function(e,t){if(!zt(e))return;const n={...e},o=Pt(n.amountMg,0,Mt),s=Pt(n.perDay,0,60),i=Pt(n.compoundMg,Number.MIN_VALUE,Mt),a=At("elemental","compound","percent-ri")(n.basis);if(void 0===o||void 0===s||void 0===a)return;const r=St(t.forms,n.form)?n.form:void 0,l=void 0===r?{}:t.forms[r]?.variants??{};return"compound"!==a||void 0!==r?{amountMg:o,perDay:s,basis:a,...void 0!==r&&{form:r},...St(l,n.variant)&&{variant:n.variant},...void 0!==i&&{compoundMg:i},...!0===n.prescribed&&{prescribed:!0},..."antacid-laxative"===n.use&&{use:"antacid-laxative"}}:void 0}(e,t)))}const Tt={ageYears:e=>{const t=Pt(e,0,120);return void 0===t?void 0:Math.floor(12*t+1e-9)/12},sex:At("female","male"),lifeStage:At("none","pregnant","breastfeeding"),goals:Dt(e=>e.goals),stomach:At("robust","sensitive","slow"),prefer:At("few-units","powder","liquid","skin","any"),avoid:e=>_t(e,e=>wt.includes(e)),stress:At("low","some","high"),sportHours:e=>Pt(e,0,100),diet:e=>{if(!zt(e))return;const t=yt.map(t=>Pt(e[t],0,70));return t.includes(void 0)?void 0:Object.fromEntries(yt.map((e,n)=>[e,t[n]]))},foodMg:e=>Pt(e,0,$t),conditions:Dt(e=>e.conditions,"other"),medicines:Dt(e=>e.medicines,"other"),redFlags:Dt(e=>e.redFlags),supplements:(e,t)=>{const n=Ot(e,t);return n?.includes(void 0)?void 0:n},medicineTimes:(e,t)=>{if(!zt(e))return;const n={};for(const o of Object.keys(e)){const s=e[o];if(!St(t.medicines,o)&&"other"!==o)continue;if(!Array.isArray(s)||0===s.length||s.length>24)return;const i=s.map(e=>Et(e));if(i.includes(void 0))return;n[o]=i}return n},wake:Et,bed:Et,meals:(e,t)=>{if(!Array.isArray(e)||3!==e.length)return;const n=e.map(e=>Et(e));return n.includes(void 0)?void 0:n},unsure:e=>_t(e,e=>"string"==typeof e&&Object.hasOwn(Tt,e))},It=Object.keys(Tt),Lt=(e,{medicines:t=[]})=>t.filter(t=>void 0!==e.medicines[t]?.suppliesMagnesium);function Ut(e,t){const n={};if(!0!==jt(()=>zt(t)))return n;const o=t;for(const t of It){const s=jt(()=>Object.hasOwn(o,t)?Tt[t](o[t],e):void 0);void 0!==s&&Object.assign(n,{[t]:s})}return function(e,t){const n=(t.supplements??[]).filter(({use:e})=>"antacid-laxative"===e);return 0===n.length?Lt(e,t).length>0:n.some(t=>!((bt(e,t)?.mg??0)>0))}(e,n)&&delete n.supplements,n.unsure&&(void 0!==n.foodMg||n.diet)&&(n.unsure=n.unsure.filter(e=>"diet"!==e&&"foodMg"!==e)),n}function Nt(e){return void 0!==e&&!(Array.isArray(e)&&e.includes(He))}const Ft=/<\/?p>|<br\s*\/?>/gi;function Bt(e){try{return{ok:!0,value:JSON.parse(e)}}catch(e){return{ok:!1,reason:e instanceof Error?e.message.slice(0,120):"not readable"}}}function Gt(e,t){if(e.length>t)return{ok:!1,reason:`longer than ${t} characters`};const n=e.replace(/^\uFEFF/,""),o=Bt(n);if(o.ok)return o;const s=n.replaceAll(Ft,""),i=s===n?o:Bt(s);return i.ok?i:o}const Ht=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),qt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Wt=2e5,Rt=Object.freeze({facts:{},problems:[]}),Vt='a time such as "08:00"',Yt=e=>`a list of ids of ${e}`,Jt={ageYears:"a number from 0 to 120",sex:'"female" or "male"',lifeStage:'"none", "pregnant" or "breastfeeding"',goals:Yt('goals, such as ["fatigue", "muscles"]'),stomach:'"robust", "sensitive" or "slow"',prefer:'"few-units", "powder", "liquid", "skin" or "any"',avoid:'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',stress:'"low", "some" or "high"',sportHours:"a number of hours a week, from 0 to 100",diet:"portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate",foodMg:"a number of mg a day, from 0 to 3000",conditions:Yt('conditions, such as ["diabetes"]'),medicines:Yt('medicines, such as ["ppi"]'),redFlags:Yt('signs, such as ["palpitations"]'),supplements:'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',medicineTimes:'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',wake:Vt,bed:Vt,meals:'three times, such as ["08:00", "12:30", "18:00"]',unsure:Yt('facts, such as ["sex"]')},Kt=["conditions","medicines","redFlags"],Zt=(e,t)=>void 0!==e&&!(Array.isArray(e)&&e.includes(He)&&!t.includes(He));function Qt(e){const t={...e};for(const n of Kt){const o=e[n];o&&(t[n]=[...new Set([...o,He])])}return t}const Xt=(e,t="")=>({facts:{},problems:[_e("answers",e,`a JSON object of facts, such as {"ageYears": 40}${t}`)]});function en(e,t){if(null==e||"string"==typeof e&&""===e.trim())return Rt;const n="string"==typeof e?Gt(e,Wt):{ok:!0,value:e};if(!n.ok)return Xt(e,`; this is no JSON: ${n.reason}`);if(!Ht(n.value))return Xt(e);try{const{facts:e,problems:o}=function(e,t){const n={},o=function(e){const t=Object.keys(e).filter(e=>"__proto__"!==e&&!(e=>Object.hasOwn(Jt,e))(e));return 0===t.length?[]:[_e("answers",t.join(", "),`facts named ${It.join(", ")}`)]}(e);for(const s of It){if(!Object.hasOwn(e,s)||null===e[s]||void 0===e[s])continue;const i=Ut(t,{[s]:e[s]})[s];void 0!==i&&Object.assign(n,{[s]:i}),Zt(i,e[s])||o.push(_e(`answers.${s}`,e[s],Jt[s]))}return{facts:n,problems:o}}(n.value,t);return{facts:Qt(e),problems:o}}catch{return Xt(e)}}const tn="en";function nn(e){if(e.parentElement)return e.parentElement;const t=e.getRootNode();return t instanceof ShadowRoot?t.host:null}function on(e){for(let t=e;t;t=nn(t)){const e=t.getAttribute("lang")?.trim().replaceAll("_","-");if(e)return e}return document.documentElement.lang.trim()||"nl"}const sn=new Map,an=new Set;function rn(e){sn.set(e.lang,e);for(const e of an)e()}const ln=()=>[...sn.keys()];function cn(e){const t=sn.get(e);if(!t)throw new Error(`No words for ${e}`);return t}function un(e){return e.mgPer100g*e.portionGrams/100}const dn=(e,t)=>{const n=e.foods[t];return n?un(n):0};function mn(e,{avoid:t=[],limit:n=5}={}){const o=Object.entries(e.foods).filter(([,e])=>e.suggest&&!e.contains.some(e=>t.includes(e))).map(([e,t])=>({id:e,grams:t.portionGrams,mg:Math.round(un(t)),category:t.category})).sort((e,t)=>t.mg-e.mg);return function(e){const t=new Map;return e.map(e=>{const n=t.get(e.category)??0;return t.set(e.category,n+1),{portion:e,turn:n}}).sort((e,t)=>e.turn-t.turn).map(({portion:e})=>e)}(o).slice(0,n).map(({id:e,grams:t,mg:n})=>({id:e,grams:t,mg:n}))}const gn=1440;function hn(e){const[t=0,n=0]=e.split(":").map(Number);return 60*t+n}const pn=(e,t)=>(t-e+gn)%gn;function fn(e,t){const{hours:n,usualTimes:o}=e.plan.otherMedicine;return(t.medicines??[]).flatMap(s=>{const i=t.medicineTimes?.[s];if("other"===s)return[{medicine:s,hoursAfterMedicine:n,hoursBeforeMedicine:n,times:i??o}];const a=e.medicines[s];if(!a?.separation)return[];const{hoursAfterMedicine:r,hoursBeforeMedicine:l}=a.separation;return[{medicine:s,hoursAfterMedicine:r,hoursBeforeMedicine:l,times:i??a.usualTimes}]})}function kn({bed:e,wake:t}){const n=hn(e);return(n+Math.floor(pn(n,hn(t))/2))%gn}const bn=({hoursAfterMedicine:e,hoursBeforeMedicine:t})=>t??e;const vn=["dinner","lunch","breakfast","bedtime"],yn=({moment:e})=>vn.indexOf(e);function wn(e,t){return 0===t?[[]]:e.flatMap((n,o)=>wn(e.slice(o+1),t-1).map(e=>[n,...e]))}function $n(e){const t=e.map(({at:e})=>hn(e)),n=t.flatMap((e,n)=>t.filter((e,t)=>t!==n).map(t=>pn(e,t)));return Math.min(gn,...n)}function Mn(e){return[e.filter(({moment:e})=>"bedtime"!==e).length,e.filter(({moment:e})=>"dinner"===e).length,$n(e)]}function xn(e,t){const n=Mn(e),o=Mn(t),s=n.findIndex((e,t)=>e!==o[t]);return s<0?0:o[s]-n[s]}const jn=({candidates:e,separations:t,night:n})=>e.filter(({at:e})=>function(e,t,n){const o=kn(n);return t.every(t=>t.times.every(n=>function(e,t,n,o){const{hoursAfterMedicine:s,hoursBeforeMedicine:i}=n,a=pn(t,e),r=pn(e,t),l=pn(o,e)<pn(o,t);return(null!==i||!l)&&a>=60*s&&r>=60*bn(n)}(hn(e),hn(n),t,o)))}(e,t,n));function zn(e,t){const n=jn(e).sort((e,t)=>yn(e)-yn(t)),[o]=wn(n,t).filter(t=>$n(t)>=60*e.hoursBetweenIntakes).sort(xn),s=kn(e.night);return o?.sort((e,t)=>pn(s,hn(e.at))-pn(s,hn(t.at)))}function Pn(e,t){for(const n of t){const t=zn(e,n.length);if(t)return t.map((e,t)=>({...e,intake:n[t]}))}return null}const An=({plan:e},{bed:t,wake:n})=>({bed:t??e.defaultBed,wake:n??e.defaultWake});function Sn(e,t){const n=An(e,t),[o,s,i]=t.meals??e.plan.defaultMeals,a=[{moment:"breakfast",at:o},{moment:"lunch",at:s},{moment:"dinner",at:i}],r=t.meals?a:a.filter(({at:e})=>!function(e,{bed:t,wake:n}){const o=pn(hn(t),hn(e));return o>0&&o<pn(hn(t),hn(n))}(e,n));return[...r,{moment:"bedtime",at:n.bed}]}const _n=(e,t)=>({candidates:Sn(e,t),separations:fn(e,t),night:An(e,t),hoursBetweenIntakes:e.plan.hoursBetweenIntakes}),Dn=(e,t)=>{return n=_n(e,t),jn(n).length>0;var n},Cn=({plan:e},t,n)=>({elementalMgPerDay:n.reduce((e,{mg:t})=>e+t,0),reviewAfterDays:e.reviewAfterDays,stopWhen:[...e.stopWhen],moments:n,gaps:t.map(({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n})=>({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n,kept:!0}))}),En=e=>5*Math.floor(e/5);const On=e=>Math.max(0,Math.ceil(e-1e-6)),Tn=(e,t)=>On(t.reduce((t,n)=>t+(bt(e,n)?.mgHigh??0),0)),In=({prescribed:e})=>!0===e,Ln=e=>In(e)||"antacid-laxative"===e.use;function Un(e,{supplements:t},n){const o=t&&vt(e,t);return o?{supplementMg:Math.round(o.mg),supplementMgHigh:On(o.mgHigh)}:n.length>0?{supplementMgAtLeast:Tn(e,n)}:{}}function Nn(e,t){return{prescribedMg:Tn(e,t.filter(In)),unplannedMg:Tn(e,t.filter(Ln)),impossibleLabels:t.filter(t=>((e,t)=>void 0!==ft(e,t))(e,t)).length}}function Fn(e,t,n){const o=function(e,t){if(Lt(e,t).length>0)return!0;const n=t.supplements&&vt(e,t.supplements);return n&&n.mgHigh>0}(e,t);return{...Un(e,t,n),...(t.supplements??n.length>0)&&Nn(e,n),...void 0!==o&&{takesMagnesium:o}}}const Bn={referenceKnown:["ageYears","lifeStage"],roomMg:["ageYears","supplements"],levelRoomMg:["ageYears","supplements"],levelRoomAtMostMg:["ageYears","supplements"],supplementMgHigh:["supplements"],prescribedMg:["supplements"],impossibleLabels:["supplements"],takesMagnesium:["supplements","medicines"],gapMg:["ageYears","supplements","diet"],gapLowMg:["ageYears","supplements","diet"],shortMg:["ageYears","supplements","diet"]},Gn=e=>Math.round(12*e),Hn=(e,t)=>e>=t.ageFromMonths&&(null===t.ageBelowMonths||e<t.ageBelowMonths);function qn(e,{ageYears:t,sex:n,lifeStage:o="none"}){const s=Gn(t),i="none"===o,a=i?"general":o;return(i?n?[n]:["female","male"]:["female"]).map(t=>e.find(e=>e.lifeStage===a&&("any"===e.sex||e.sex===t)&&Hn(s,e)))}function Wn(e,t,n){const o=qn(e.referenceIntakes[t],n).map(e=>e?.mgPerDay??void 0),s=o.filter(e=>void 0!==e);return s.length<o.length?void 0:{low:Math.min(...s),high:Math.max(...s)}}const Rn=(e,t,n)=>e.upperLevels[t].find(e=>Hn(Gn(n),e));function Vn(e,t,{ageYears:n,...o}){return void 0===n?[]:[...qn(e.referenceIntakes[t],{ageYears:n,...o}),Rn(e,t,n)].flatMap(e=>e?.sources??[])}function Yn(e,t){if(void 0!==t.foodMg)return{foodLowMg:t.foodMg,foodMg:t.foodMg,foodHighMg:t.foodMg};if(!t.diet||(t.ageYears??0)<e.estimateFromYears)return{};const{low:n,middle:o,high:s}=function(e,t){const n=Object.keys(e.dietGroups).reduce((n,o)=>n+t[o]*function(e,t){const n=t.reduce((t,n)=>t+dn(e,n),0);return 0===t.length?0:n/t.length}(e,e.dietGroups[o]),0),o=function(e){return e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>t+dn(e,n)*o,0)/7}(e)+n/7,{share:s}=e.estimateSpread;return{low:o*(1-s),middle:o,high:o*(1+s)}}(e,t.diet);return{foodLowMg:Math.round(n),foodMg:Math.round(o),foodHighMg:Math.round(s)}}function Jn(e,t,n,o){if(void 0===t.ageYears)return{};const s=Wn(e,n,{...t,ageYears:t.ageYears}),i=function(e,t,n){return Rn(e,t,n)?.mgPerDay??void 0}(e,n,t.ageYears);return{referenceKnown:void 0!==s,ceilingMg:"eu"===o?Math.min(i??0,e.limits.euCeilingMg):i??0,...s&&{referenceLowMg:s.low,referenceHighMg:s.high},...void 0!==i&&{upperLevelMg:i}}}const Kn=e=>(e.low+e.high)/2;function Zn(e,t,n){const{foodMg:o,foodHighMg:s,supplementMg:i,referenceLowMg:a,referenceHighMg:r,standard:l}=n;if(void 0===o||void 0===s||void 0===i)return{};if(void 0===a||void 0===r||void 0===l)return{};const c={low:a,high:r},u=function(e,t,n,o){if(void 0===n.ageYears||void 0===n.lifeStage||"none"===n.lifeStage)return o;const s=Wn(e,t,{ageYears:n.ageYears,sex:"female"}),i=Math.min(o.low,s?.low??o.low);return{low:i,high:i}}(e,l,t,c);return{shortMg:Math.round(Kn(c)-o-i),gapMg:Math.round(Kn(u)-o-i),gapLowMg:Math.round(u.low-s-i)}}function Qn({ceilingMg:e,upperLevelMg:t,...n}){const{supplementMgHigh:o,supplementMgAtLeast:s=o}=n;if(void 0===s)return{};const i=void 0!==t&&{levelRoomAtMostMg:t-s};return void 0===o?{...i}:{...i,...void 0!==e&&{roomMg:e-o},...void 0!==t&&{levelRoomMg:t-o}}}const Xn=["emergency","stop","caution","info"],eo=(e,t)=>Xn.indexOf(e.severity)-Xn.indexOf(t.severity),to=["emergency","crisis","gp-today","midwife","gp"],no=({refer:e})=>{const t=to.indexOf(e);return t<0?to.length:t},oo=(e,t)=>!0===e.unsure?.includes(t),so=(e,{facts:t})=>(t.ageYears??0)<e.adultFromYears;function io(e,t,{situation:n,facts:o}){return[...tt(t.when,n)].flatMap(t=>((e,t,n)=>Bn[t]?.flatMap(t=>"diet"===t?function(e,{foodMg:t,ageYears:n=1/0}){return void 0!==t?[]:n<e.estimateFromYears?["foodMg"]:["diet"]}(e,n):[t])??[t])(e,t,o)).filter(e=>!Nt(o[e])&&!oo(o,e))}const ao=({truth:e,definition:t})=>"unknown"===e&&"block"===t.ifUnknown,ro=(e,t,n)=>[...new Set(t.filter(ao).flatMap(({definition:t})=>io(e,t,n)))],lo={};function co(e,t,n=lo){const o=it(e.rules.safety,t.situation),s=it(n,t.situation),i=[...s,...o].filter(e=>!ao(e)).sort((e,t)=>no(e.definition)-no(t.definition)).map(rt).sort(eo),a=[...o,...s].filter(ao);return{findings:i,missing:ro(e,a,t),outcome:mo(i,a.length>0)}}const uo=(e,t)=>co(e,t,e.rules.proposal);function mo(e,t){const n=e[0]?.severity;return"emergency"===n?"emergency":"stop"===n?"ask-professional":t?"incomplete":null}const go=["nl","eu","us"],ho=["eu","education"],po=e=>"string"==typeof e,fo=e=>void 0!==Pt(e,0,1/0),ko=e=>Array.isArray(e)&&e.every(po),bo={id:po,form:e=>po(e)||ko(e),elementalMgPerUnit:fo,unit:po,unitsPerPack:fo,labelUnitsPerDay:fo,vitaminB6MgPerUnit:fo,otherActives:ko,inStock:e=>"boolean"==typeof e},vo=Object.keys(bo);function yo(e){const t=zt(e)?e.products:void 0;if(!Array.isArray(t))return;const n=Array.from({length:t.length},(e,n)=>jt(()=>function(e){if(!zt(e))return;const t={...e};for(const e of vo)null===t[e]&&delete t[e];const n=vo.every(e=>void 0===t[e]||bo[e]?.(t[e]));return n&&void 0!==t.id?t:void 0}(t[n])));return{products:n.filter(e=>void 0!==e)}}function wo(e,t,n={}){const o=function(e){const t=(t,n)=>jt(()=>n(e[t]));return{standard:t("standard",e=>go.find(t=>t===e))??"nl",claims:t("claims",e=>ho.find(t=>t===e))??"eu",catalog:t("catalog",yo),asked:t("asked",e=>Array.isArray(e)?e.filter(po):void 0)}}(n),s=function(e,t){const n=e.questions.filter(e=>((e,t)=>void 0!==e.otherwise&&void 0!==e.when&&void 0===t[e.fact]&&"no"===et(e.when,t))(e,t));return Object.assign({},t,...n.map(e=>({[e.fact]:e.otherwise})))}(e,Ut(e,t)),i=s.supplements??function(e,t){const n=jt(()=>zt(t)&&Object.hasOwn(t,"supplements")?t.supplements:void 0);return(jt(()=>Ot(n,e))??[]).filter(e=>void 0!==e)}(e,t),a=function(e,t,{standard:n="nl",claims:o="eu"}={},s=t.supplements??[]){const i={standard:n,claims:o,...Jn(e,t,n,o),...Yn(e,t),...Fn(e,t,s),...t.medicines&&{hoursKept:Dn(e,t)}};return{...i,...Qn(i),...Zn(e,t,i)}}(e,s,o,i);return{...o,facts:s,figures:a,situation:Object.freeze({...s,...a})}}function $o(e,t,n){return Object.keys(e.redFlags).filter(o=>(({asked:e},t,{situation:n})=>"string"==typeof e?t&&"first"===e:!t&&"yes"===et(e,n))(e.redFlags[o],!0!==t.adds,n))}function Mo(e,t,n){const o=function(e,t,n){if("redFlags"===t.fact)return $o(e,t,n);if("goals"===t.fact)return t.choices?.filter(t=>e.goals[t]?.modes.includes(n.claims));const o="education"===n.claims?[]:t.educationChoices??[];return t.choices?.filter(e=>!o.includes(e))}(e,t,n),{id:s,fact:i,kind:a,unsure:r,parent:l}=t;return{id:s,fact:i,kind:a,unsure:r,...o&&{choices:o},...void 0!==l&&{parent:l}}}function xo(e,t,n){return!(t.modes&&!t.modes.includes(n.claims)||t.when&&"no"===et(t.when,n.situation)||!(!0!==t.adds||$o(e,t,n).length>0))}function jo(e,{situation:t}){const n=Object.values(e.rules.need),o=n.findIndex(e=>"yes"===et(e.when,t));return o<0?n:n.slice(0,o)}function zo(e,t,n={}){const o=wo(e,t,n),s=function(e,t){const{safety:n,proposal:o,choice:s}=e.rules,i=[...Object.values(n),...Object.values(o),...jo(e,t)];return so(e,t)||i.push(...Object.values(s)),new Set(i.flatMap(n=>io(e,n,t)))}(e,o),{outcome:i}=uo(e,o),a=e.questions.find(t=>function(e,t){const{asked:n}=t;return!Nt(t.facts[e.fact])&&!oo(t.facts,e.fact)||void 0!==n&&!n.includes(e.id)&&(!0===e.confirm||!0===e.adds)}(t,o)&&xo(e,t,o)&&(e=>!0===e.always||!0===e.confirm||!0===e.adds||s.has(e.fact))(t)&&function(e,t,n){return"emergency"!==e&&("ask-professional"!==e||"redFlags"===n.fact&&!0!==n.adds||void 0!==(o=t.facts[n.fact])&&!Nt(o));var o}(i,o,t));return a?Mo(e,a,o):null}function Po(e,t,n,o){const s=wo(e,t,n),i=e.questions.find(e=>e.id===o);return i&&xo(e,i,s)?Mo(e,i,s):null}function Ao(e,t,n,o){return null!==Po(e,t,n,o)}const So=(e,t)=>void 0!==e&&e.unsure===t.unsure&&(e.unsure||t.unsure||e.value===t.value),_o=["conditions","medicines","redFlags"];const Do=({knowledge:e},t)=>Lt(e,t).length>0;function Co(e,t,n,o){return"supplements"!==t.fact||Do(e,o)?n.value:n.value.filter(({use:e})=>"antacid-laxative"!==e)}function Eo(e,t,n,o){const s=t.answers.get(o.id);if(!s)return n;const i=(n.unsure??[]).filter(e=>e!==o.fact),{[o.fact]:a,...r}=n;if("redFlags"===o.fact){const n=function({knowledge:e,hostFacts:t},n){const o=e.questions.filter(({id:e,fact:t})=>"redFlags"===t&&n.path.includes(e)),s=new Set(o.flatMap(({id:e})=>n.offered.get(e)??[])),i=(t.redFlags??[]).filter(t=>Object.hasOwn(e.redFlags,t)&&!s.has(t)),a=o.flatMap(({id:e})=>{return(t=n.answers.get(e))&&!t.unsure&&Array.isArray(t.value)?t.value:[];var t});return{list:[...new Set([...a,...i])],unsure:o.some(({id:e})=>!0===n.answers.get(e)?.unsure)}}(e,t);if(!n.unsure)return{...r,redFlags:n.list,unsure:i};const o=n.list.length>0?{redFlags:[...n.list,He]}:{};return{...r,...o,unsure:[...i,"redFlags"]}}return s.unsure?{...r,unsure:[...i,o.fact]}:{...r,[o.fact]:Co(e,o,s,n),unsure:i}}function Oo(e,t){const{knowledge:n,options:o}=e;let s=function(e){const t={...e};for(const e of _o){const n=t[e];n&&(t[e]=[...new Set([...n,He])])}return"none"===t.lifeStage&&delete t.lifeStage,0===t.supplements?.length&&delete t.supplements,t}(e.hostFacts);for(const i of n.questions)t.path.includes(i.id)&&("redFlags"===i.fact||Ao(n,s,o,i.id))&&(s=Eo(e,t,s,i));return s}const To=["age","sex","life-stage"],Io=new Map,Lo=new Set;let Uo=Io,No=null;function Fo(){for(const e of Lo)e.pageChanged()}const Bo=()=>Uo;function Go({path:e,answers:t}){const n=To.flatMap(n=>{const o=e.includes(n)?t.get(n):void 0;return o&&!So(Uo.get(n),o)?[[n,o]]:[]});0!==n.length&&(Uo=new Map([...Uo,...n]),Fo())}function Ho(){Uo=Io}function qo(e){for(const t of Lo)if(t.kind===e&&t.receive)return{receive:t.receive.bind(t)}}const Wo="0.1.0";class Ro extends ue{static version=Wo;static addLanguage=rn;static settings=Be;static plainAttributes=["lang","answers"];static properties={...Ie(Be),answers:{attribute:!1,noAccessor:!0}};static get observedAttributes(){return[...super.observedAttributes,...this.plainAttributes]}#i=null;#a=null;#r=Rt;#l=null;#c="";#u=!1;#d=!1;#m=new Map;#g=new Set;#h=null;get answers(){return function(e){if(Ht(e))return e;if("string"!=typeof e)return null;const t=Gt(e,Wt);return t.ok&&Ht(t.value)?t.value:null}(this.#i??this.getAttribute("answers"))}set answers(e){const t=this.#i;this.#i=e??null,this.requestUpdate("answers",t)}get configProblems(){return Object.freeze([...this.#m.values()].flat())}get settings(){return this.#l??=this.#p(Ne(this,this.#f).values),this.#l}get language(){return this.#c}get words(){return cn(this.#c)}get knowledgeUsed(){return Me}get hostFacts(){return this.#r.facts}get givesCatalog(){return!1}configured(){return this.updateComplete}report(e){const t=this.#m.get("reported")??[];this.setProblems("reported",[...t,e])}setProblems(e,t){const n=new Map(t.map(e=>[JSON.stringify(this.#k(e)),this.#k(e)]));this.#m.set(e,[...n.values()]);for(const[e,t]of n)this.#g.has(e)||this.#b(e,t)}connectedCallback(){var e;super.connectedCallback(),this.#h??=this.#v(),e=this.#h,Lo.add(e),No??=function(){const e=new MutationObserver(Fo);e.observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});const t=(n=Fo,an.add(n),()=>an.delete(n));var n;return window.addEventListener("load",Fo),()=>{e.disconnect(),t(),window.removeEventListener("load",Fo)}}(),Fo(),this.requestUpdate()}disconnectedCallback(){var e;super.disconnectedCallback(),this.#h&&(e=this.#h,Lo.delete(e),Lo.size>0||(No?.(),No=null,Ho())),Fo()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),t!==n&&this.requestUpdate()}shouldUpdate(e){return ln().length>0}willUpdate(e){this.#y(),this.#w(),this.#$(),this.#M(),this.settings.debug&&!this.#d&&this.#x()}get#f(){return this.constructor.settings}#w(){const{values:e,problems:t}=Ne(this,this.#f),n=e;this.#l=this.#p(n);const o=n.claims!==this.#l.claims;this.setProblems("settings",o?[...t,_e("claims",n.claims,"eu on a page with a catalogue, for a shop may say no more")]:t)}#p(e){const t=this.givesCatalog||[...Lo].some(e=>e.givesCatalog())?"eu":e.claims;return{...e,claims:t,country:Fe(e.country,on(this))}}#y(){const e=ln(),t=on(this),n=function(e,t){const n=e.split("-")[0]?.toLowerCase()??"";return t.includes(n)?n:null}(t,e);this.#c=n??function(e){return e.includes(tn)?tn:e[0]??tn}(e);const o="complete"!==document.readyState,s=`${e.join(" or ")}; for another language add its script. ${cn(this.#c).name} is used`;this.setProblems("lang",n||o?[]:[_e("lang",t,s)])}#$(){const e=this.#i??this.getAttribute("answers");e!==this.#a&&(this.#a=e,this.#r=en(e,this.knowledgeUsed),this.setProblems("answers",this.#r.problems))}#v(){const e=this.receive?.bind(this);return{kind:this.kind,givesCatalog:()=>this.givesCatalog,pageChanged:()=>this.requestUpdate(),...e&&{receive:e}}}#M(){this.#u!==this.givesCatalog&&(this.#u=this.givesCatalog,Fo())}#k(e){const{attribute:t,value:n,expected:o}=e;return Object.freeze({element:this.localName,attribute:t,value:n,expected:o})}#b(e,t){this.#g.add(e);const{element:n,attribute:o,value:s,expected:i}=t;console.warn(`<${n}> ${o}: ${JSON.stringify(s)} cannot be used. Expected: ${i}.`);const a=()=>{Ge(this,"mg-config-error",t)};this.updateComplete.then(a,a)}async#x(){this.#d=!0,await this.updateComplete.catch(()=>!1),await this.configured();const{id:e,version:t,hash:n}=we(this.knowledgeUsed),o=this.configProblems.length;console.info(`[${this.localName} ${Wo}] knowledge ${e} ${t} ${n} problems: ${o}`)}}const Vo=e=>e.normalize("NFKD").replace(/\p{Mn}/gu,"").toLowerCase(),Yo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`),Jo=/\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/,Ko=e=>new RegExp(String.raw`(?<![\p{L}\d])${e}(?![\p{L}\d])`,"u"),Zo=e=>Ko(Yo(Vo(e)).replace(/^magnesium[\s-]*(?=.)/,String.raw`magnesium[\s-]*`));function Qo(e){const[,t=""]=/^magnesium[\s-]*(.+)$/.exec(Vo(e))??[];return t.length<6?null:Ko(String.raw`(?<!acetyl[\s-]*)${Yo(t)}`)}const Xo=new WeakMap;function es(e){let t=Xo.get(e);return t||(t=Object.entries(e).map(([e,t])=>({id:e,sure:t.synonyms.map(Zo),stems:t.synonyms.map(Qo).filter(e=>null!==e),ambiguous:t.ambiguousSynonyms.map(Zo)})),Xo.set(e,t)),t}const ts=(e,t)=>e.some(e=>e.test(t));function ns(e,t){const n=Vo(e),o=/magnesium|\bmg\b/.test(n);return es(t).filter(({sure:e,stems:t})=>ts(e,n)||o&&ts(t,n)).map(({id:e})=>e)}function os(e,t){return"bigint"==typeof t?t.toString():t}const ss="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function is(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function as(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function rs(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function ls(e){return"string"==typeof e?e:e?.message}function cs(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const o=e.maximum??e.length??e.size;o>=0&&t.push([o,n])}return t}function us(e,t,n){var o;for(let s=t;s<e.length;s++)(o=e[s]).schema??(o.schema=n)}function ds(e,t,n){var o;const s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:ls(e.inst?._zod.def?.error?.(e))??ls(i?.(e))??ls(t?.error?.(e))??ls(n.customError?.(e))??ls(n.localeError?.(e))??"Invalid input",r={};for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(r[t]=e[t]);return r.path??(r.path=[]),r.message=a,t?.reportInput&&(r.input=e.input),r}function ms(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function gs(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:ms(this,t,n.bind(this))},set(e){ms(this,t,e)}})}const hs={};var ps;const fs={value:void 0,enumerable:!1};let ks="captureStackTrace"in Error?Error:null;function bs(e,t,n,o){function s(e){this.def=e,this.constr=u,this.traits=new Set}s.prototype={};const i=n,a=i&&new WeakSet;function r(n,o){if(n._zod){if(n._zod.traits.has(e))return}else{fs.value=new s(o);try{Object.defineProperty(n,"_zod",fs)}finally{fs.value=void 0}}if(n._zod.traits.add(e),t(n,o),a){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let o=e;for(;o&&o!==t;)o=Object.getPrototypeOf(o);const s=o??e;a.has(s)||(a.add(s),function(e,t){for(const n in t){const o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):gs(e,n,o.value)}}(s,i))}const r=u.prototype;for(const e in r)Object.prototype.hasOwnProperty.call(r,e)&&(e in n||(n[e]=r[e].bind(n)))}const l=o?.Parent??Object;class c extends l{}function u(e){const t=o?.Parent?function(e){const t=ks;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return ks=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(c):this;r(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const s=hs.__zod_globalConfig?.postProcessor;return s&&s(t),t}return Object.defineProperty(c,"name",{value:e}),Object.defineProperty(u,"init",{value:r}),Object.defineProperty(u,Symbol.hasInstance,{value:t=>!!(o?.Parent&&t instanceof o.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(u,"name",{value:e}),u}class vs extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}(ps=hs).__zod_globalConfig??(ps.__zod_globalConfig={});const ys=hs.__zod_globalConfig;function ws(e){return ys}const $s={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,os,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},Ms={value:void 0,enumerable:!1},xs=new WeakSet([Object.prototype,Error.prototype]),js=bs("$ZodError",(e,t)=>{e.name="$ZodError",Ms.value=t,Object.defineProperty(e,"issues",Ms),Ms.value=void 0,Object.defineProperty(e,"message",$s);const n=Object.getPrototypeOf(e);xs.has(n)||(xs.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),zs=e=>{const t=(n,o,s,i)=>{const a=s?{...s,async:!1}:{async:!1},r=n._zod.run({value:o,issues:[]},a);if(r instanceof Promise)throw new vs;if(r.issues.length){const n=new(i?.Err??e)(r.issues.map(e=>ds(e,a,ws())));throw ss(n,i?.callee??t),n}return r.value};return t},Ps=zs(js),As=e=>{const t=async(n,o,s,i)=>{const a=s?{...s,async:!0}:{async:!0};let r=n._zod.run({value:o,issues:[]},a);if(r instanceof Promise&&(r=await r),r.issues.length){const n=new(i?.Err??e)(r.issues.map(e=>ds(e,a,ws())));throw ss(n,i?.callee??t),n}return r.value};return t},Ss=As(js),_s=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},s);if(i instanceof Promise)throw new vs;return i.issues.length?Ds(e,i.issues,s):{success:!0,data:i.value}})(js);function Ds(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(e=>ds(e,n,ws()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const Cs=(e=>async(t,n,o)=>{const s=o?{...o,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?Ds(e,i.issues,s):{success:!0,data:i.value}})(js),Es=/^[\s\S]{0,}$/,Os=/^-?\d+(?:\.\d+)?$/,Ts=/^(?:true|false)$/i,Is=bs("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Ls=bs("$ZodCheckOverwrite",(e,t)=>{Is.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),Us={major:4,minor:6,patch:7},Ns=bs("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Us;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const t=(t,n,o)=>{if(t.memo)return t;let s,i=as(t);for(const a of n){if(a._zod.def.when){if(rs(t))continue;if(!a._zod.def.when(t))continue}else if(i)continue;const n=t.issues.length,r=a._zod.check(t);if(r instanceof Promise&&!1===o?.async)throw new vs;if(s||r instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await r,t.issues.length!==n&&(us(t.issues,n,e),i||(i=as(t,n)))});else{if(t.issues.length===n)continue;us(t.issues,n,e),i||(i=as(t,n))}}return s?s.then(()=>t):t},n=(n,o,i)=>{if(as(n))return n.aborted=!0,n;const a=t(o,s,i);if(a instanceof Promise){if(!1===i.async)throw new vs;return a.then(t=>e._zod.parse(t,i))}return e._zod.parse(a,i)};e._zod.run=(o,i)=>{if(i.skipChecks)return e._zod.parse(o,i);if("backward"===i.direction){const t=e._zod.parse({value:o.value,issues:[]},{...i,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,o,i)):n(t,o,i)}const a=e._zod.parse(o,i);if(a instanceof Promise){if(!1===i.async)throw new vs;return a.then(e=>t(e,s,i))}return t(a,s,i)}}},{get"~standard"(){return function(e,t,n){return ms(e,"~standard",n,!1)}(this,0,(e=this,{validate:t=>{const n={async:!1};try{const o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return Fs(o,n)}catch(e){}return async function(e,t){const n={async:!0};return Fs(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}));var e},set"~standard"(e){ms(this,"~standard",e)}}),Fs=(e,t)=>e.issues.length?{issues:e.issues.map(e=>ds(e,t,ws()))}:{value:e.value},Bs=bs("$ZodString",(e,t)=>{Ns.init(e,t),e._zod.pattern=t.pattern??Es,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch(o){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Gs=bs("$ZodNumber",(e,t)=>{Ns.init(e,t),e._zod.pattern=Os,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value;if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return n;const i="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...i?{received:i}:{}}),n}}),Hs=bs("$ZodBoolean",(e,t)=>{Ns.init(e,t),e._zod.pattern=Ts,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value;return"boolean"==typeof s||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),n}}),qs=e=>Array.isArray(e)?e.length:-1;function Ws(e,t,n){var o,s;e.issues.length&&t.issues.push(...(o=n,s=e.issues,s.map(e=>{var t;return(t=e).path??(t.path=[]),e.path.unshift(o),e}))),t.value[n]=e.value}const Rs=bs("$ZodArray",(e,t)=>{Ns.init(e,t);const n=ys.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const i=o.value;if(!Array.isArray(i))return o.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),o;o.value=n?n.alloc(e,o,Array(i.length),s):Array(i.length);const a=[],r=s?.abortEarly;for(let e=0;e<i.length;e++){const n=i[e],l=t.element._zod.run({value:n,issues:[]},s);if(l instanceof Promise)a.push(l.then(t=>Ws(t,o,e)));else if(Ws(l,o,e),r&&0!==l.issues.length&&as(l))break}return a.length?Promise.all(a).then(()=>o):o},function(e,t){const n=cs(e._zod.def.checks);if(!n.length)return;const o=Math.min(...n.map(e=>e[0])),s=e._zod.parse;e._zod.parse=(n,i)=>{const a=t(n.value);if(a>o&&!i?.skipChecks&&"backward"!==i?.direction)for(const[t,o]of cs(e._zod.def.checks))if(a>t&&o._zod.def.when(n)){const t=n.issues.length;return o._zod.check(n),n.issues[t].continue=!1,us(n.issues,t,e),n}return s(n,i)}}(e,qs)}),Vs=bs("$ZodCustom",(e,t)=>{Is.init(e,t),Ns.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const o=n.value,s=t.fn(o);if(s instanceof Promise)return s.then(t=>Ys(t,n,o,e));Ys(s,n,o,e)}});function Ys(e,t,n,o){if(!e){const e={code:"custom",input:n,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(e.params=o._zod.def.params),t.issues.push(function(...e){const[t,n,o]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:o}:{...t}}(e))}}function Js(e){return e.checks&&(e.checks=[...e.checks]),e}const Ks=bs("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ns.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ms(this,"with",e)},parse(e,t){return Ps(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ss(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return _s(this,e,t)},safeParseAsync(e,t){return Cs(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return function(e,t,n){const o=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(o._zod.parent=e),o}(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),Zs=bs("ZodMiniString",(e,t)=>{Bs.init(e,t),Ks.init(e,t)});function Qs(e){return function(e,t){return new e(Js({type:"string",...is(t)}))}(Zs,e)}const Xs=bs("ZodMiniNumber",(e,t)=>{Gs.init(e,t),Ks.init(e,t)});function ei(e){return function(e,t){return new e(Js({type:"number",checks:[],...is(t)}))}(Xs,e)}const ti=bs("ZodMiniBoolean",(e,t)=>{Hs.init(e,t),Ks.init(e,t)});function ni(e){return function(e,t){return new e({type:"boolean",...is(t)})}(ti,e)}const oi=bs("ZodMiniArray",(e,t)=>{Rs.init(e,t),Ks.init(e,t)}),si=bs("ZodMiniCustom",(e,t)=>{Vs.init(e,t),Ks.init(e,t)});function ii(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,...is(n)})}(si,e,t)}const ai=["capsule","tablet","softgel","gummy","lozenge","effervescent","sachet","scoop","gram","ml","drop","spray","ampoule","piece"],ri=e=>Qs().check(new Ls({check:"overwrite",tx:e=>e.trim()}),ii(e)),li=e=>{const t=new RegExp(`^.{1,${e}}$`,"su");return ri(e=>t.test(e))},ci=e=>ei().check(ii(t=>t>0&&t<=e)),ui=e=>ei().check(ii(t=>t>=0&&t<=e)),di=e=>ri(t=>null!==e(t)),mi=e=>{return(t=li(500),new oi({type:"array",element:t,...is(void 0)})).check(ii(({length:t})=>t<=e));var t},gi=(e,t,n)=>({shape:e,whenBad:t,expected:n}),hi=Object.freeze({catalog:null,problems:[],recognised:[]}),pi=(e,t)=>({catalog:null,problems:[_e("catalog",e,t)],recognised:[]}),fi=e=>null!=e&&""!==e;function ki({path:e,problems:t},n,o,s){t.push(_e(`${e}.${n}`,o,s))}function bi(e,t,n,o,s){const i=qt(e,t);if(!fi(i))return!0;const a=(Array.isArray(i)&&n.listShape||n.shape).safeParse("id"===t&&"number"==typeof i?String(i):i);if(a.success)return o[t]=a.data,!0;const r={"leave-out":`${t} is left out`,drop:"the product is left out","count-as-true":"it counts as true"};return ki(s,t,i,`${n.expected}; ${r[n.whenBad]}`),"count-as-true"===n.whenBad&&(o[t]=!0),"drop"!==n.whenBad}function vi(e,{knowledge:t,recognised:n}){const o=function(e,t){const n=Vo(e);if(Jo.test(n))return null;const[o,s]=function(e,t){const n=e.filter(e=>"topical"===t[e]?.route);return n.length>0?n:[...e]}(ns(e,t),t);if(void 0===o||void 0!==s)return null;const i=((e,t)=>es(t).flatMap(({sure:e})=>e).reduce((e,t)=>e.replace(t," "),e))(n,t);return es(t).some(({id:e,ambiguous:t})=>e!==o&&ts(t,i))?null:o}(e.name,t.forms);return n.push({product:e.id,form:o}),o??void 0}function yi(e,t,n){if(!Ht(e))return n.problems.push(_e(n.path,e,"an object with at least id, name and elementalMgPerUnit")),null;const o=function(e,t,n){const o={};for(const[s,i]of Object.entries(t.fields))if(!bi(e,s,i,o,n))return null;for(const s of["id","name"])if(void 0===o[s])return ki(n,s,qt(e,s),`${t.fields[s].expected}; the product is left out`),null;return o}(e,t,n);if(!o||!function(e,{ids:t},n){return t.has(e)?(ki(n,"id",e,"an id that no earlier product has; the product is left out"),!1):(t.add(e),!0)}(o.id,t,n))return null;const{form:s,...i}=o,a=function(e,t,n){const o=e.form;if(void 0===o||0===o.length)return vi(e,t);const s=[o].flat().map(e=>e.toLowerCase()),i=s.filter(e=>!Object.hasOwn(t.knowledge.forms,e));return 0===i.length?Array.isArray(o)?[...new Set(s)]:s[0]:(ki(n,"form",i.join(", "),`forms out of ${Object.keys(t.knowledge.forms).join(", ")}; form counts as missing`),Array.isArray(o)?void 0:vi(e,t))}(o,t,n),r=void 0===a?i:{...i,form:a};return function(e,t,n,o){if(void 0!==t.elementalMgPerUnit||function(e,{knowledge:t}){const n=void 0===e?[]:[e].flat();return n.length>0&&n.every(e=>"oral"!==t.forms[e]?.route)}(t.form,n))return!0;const s=qt(e,"elementalMgPerUnit"),{expected:i}=n.fields.elementalMgPerUnit;return fi(s)||ki(o,"elementalMgPerUnit",s,`${i}; the product is left out`),!1}(e,r,t,n)?r:null}function wi(e){if(e.length<=5)return e;const t=e.slice(0,5),n=t.map(({attribute:e,value:t})=>`${e}: ${Se(t).slice(0,30)}`).join(" | "),o=t.map(({attribute:e,expected:t})=>`${e}: ${t}`).join(" | ");return[_e("catalog",n,`${e.length} values to be otherwise, of which the first are ${o}`)]}function $i(e,t){const n=Ht(e)?qt(e,"products"):void 0;if(!Ht(e)||!Array.isArray(n))return pi(e,'JSON such as {"products": [ \u2026 ]}');if(0===n.length)return pi(e,"at least one product");if(n.length>2e3)return pi(`${n.length} products`,"at most 2000 products");const o=function(e){try{return{knowledge:e,fields:{id:gi(li(200),"drop","a text of 1 to 200 characters"),name:gi(li(500),"drop","a text of 1 to 500 characters"),url:gi(di(Pe),"leave-out","an address that starts with https:, http:, mailto: or tel:, or a relative one"),image:gi(di(Ae),"leave-out","an address that starts with https: or http:, or a relative one"),cartUrl:gi(di(Ae),"leave-out","an address that starts with https: or http:, or a relative one"),price:gi(ui(1e6),"leave-out","a number of 0 or more, such as 19.95"),form:{...gi(li(200),"leave-out","the id of a form, or a list of them"),listShape:mi(20)},elementalMgPerUnit:gi(ci(5e3),"leave-out","a number of mg above 0, at most 5000"),unit:gi((t=ai,Qs().check(ii(e=>t.includes(e)))),"leave-out",`one of ${ai.join(", ")}`),unitsPerPack:gi(ci(1e5),"leave-out","a number above 0"),labelUnitsPerDay:gi(ci(1e3),"drop","a number above 0"),vitaminB6MgPerUnit:gi(ui(5e3),"drop","a number of mg, 0 or more"),otherActives:gi(mi(100),"drop","a list of texts"),inStock:gi(ni(),"leave-out","true or false"),affiliate:gi(ni(),"count-as-true","true or false")},problems:[],recognised:[],ids:new Set}}catch{return null}var t}(t);if(!o)return pi(e,"a page that adds nothing to Object.prototype; no products are shown");const s=function(e,{problems:t}){const n=qt(e,"currency");if(!fi(n))return;const o=ri(e=>/^[A-Za-z]{3}$/.test(e)).safeParse(n);if(o.success)return o.data.toUpperCase();t.push(_e("catalog.currency",n,"three letters, such as EUR"))}(e,o),i=function(e,t){const n=[];for(const[o,s]of e.entries()){const e={path:`catalog.products[${o}]`,problems:[]},i=yi(s,t,e);i&&n.push(i),t.problems.push(...e.problems)}return n}(n,o);return{catalog:void 0===s?{products:i}:{currency:s,products:i},problems:wi(o.problems),recognised:o.recognised}}function Mi(e,t){try{return $i(e,t)}catch{return pi(e,"plain JSON")}}const xi=5e6,ji="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json";function zi(e,{value:t,knowledge:n}){const o=Gt(e,xi);return o.ok?Mi(o.value,n):pi(t,`a catalogue in JSON; what is there is no JSON: ${o.reason}`)}function Pi(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?zi(t.textContent??"",e):pi(e.value,ji)}function Ai(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=Ae(e.value);if(null===t)return pi(e.value,ji);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>xi?pi(t.value,"JSON of at most 5000000 characters"):zi(await e.text(),t):pi(t.value,`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?hi:pi(e.value,"a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?Pi(e):function({element:e,signal:t}){return new Promise(n=>{const o={once:!0,signal:t};e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),o),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?hi:Pi(e));var t}class Si{state="none";catalog=null;recognised=[];ready=Promise.resolve();#j;#z;#P=null;#A=null;#S=null;constructor(e,t){this.#j=e,this.#z=t,e.addController(this)}get given(){return this.#P??(this.#j.getAttribute("catalog")?.trim()||null)}set given(e){this.#P=e||null,this.#j.requestUpdate()}hostUpdate(){const e=this.given;e!==this.#A&&(this.#_(),this.#A=e,this.#D(e))}hostDisconnected(){const e=null!==this.#S;this.#_(),e&&(this.#A=null)}#_(){this.#S?.abort(),this.#S=null}#D(e){const t=this.#z.knowledge();if(null===e)return this.#C(hi,"none");if("string"!=typeof e)return this.#C(Mi(e,t));const n=new AbortController,o=Ai({value:e,element:this.#j,knowledge:t,signal:n.signal});if(!(o instanceof Promise))return this.#C(o);this.#C(hi,"loading"),this.#S=n,this.ready=o.then(e=>this.#E(n,e))}#E(e,t){this.#S===e&&(this.#S=null,this.#C(t),this.#j.requestUpdate())}#C(e,t=(e.catalog?"ready":"failed")){this.state=t,this.catalog=e.catalog,this.recognised=e.recognised,this.#z.tell(e.problems)}}function _i(e,t=window){const{dataLayer:n}=t,o={event:"mg_finished",kind:e};try{void 0===n?t.dataLayer=[o]:n.push(o)}catch{}}function Di(e){if("object"!=typeof e||null===e)return e;if(Array.isArray(e))return Object.freeze(e.map(Di));const t=Object.entries(e).filter(([e,t])=>"trace"!==e&&void 0!==t);return Object.freeze(Object.fromEntries(t.map(([e,t])=>[e,Di(t)])))}const Ci=["ask-professional","emergency","incomplete"],Ei=e=>Ci.includes(e)?"withheld":e,Oi=e=>Array.isArray(e)?e.filter(e=>e!==He):e,Ti=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Oi(t)]));function Ii(e,t,n,o){return Di("result"===t?(e=>"forms"===e.kind?function(e){const{outcome:t,forms:n,plan:o}=e;return{...e,outcome:Ei(t),forms:n.map(e=>({...e,reasons:[]})),rejected:[],plan:o&&{...o,gaps:[]},foods:[],findings:[],missing:[]}}(e):function(e){const t=Ei(e.outcome);return{...e,outcome:t,upperLevelMg:"withheld"===t?null:e.upperLevelMg,foodMg:null,supplementMg:null,supplementMgHigh:null,referenceMg:null,plan:null,findings:[],missing:[]}}(e))(e):"answers"===t&&n?{...e,facts:Ti(o)}:e)}const Li={NL:{emergency:"112",crisisLine:{name:"113 Zelfmoordpreventie",numbers:["113","0800-0113"],site:"113.nl"},sources:["none"],checked:!1},BE:{emergency:"112",crisisLine:{name:"Zelfmoordlijn 1813",numbers:["1813"],site:"zelfmoord1813.be"},sources:["none"],checked:!1},DE:{emergency:"112",crisisLine:{name:"TelefonSeelsorge",numbers:["0800 111 0 111"],site:"telefonseelsorge.de"},sources:["none"],checked:!1},FR:{emergency:"112",crisisLine:{name:"3114",numbers:["3114"],site:"3114.fr"},sources:["none"],checked:!1},GB:{emergency:"999",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},IE:{emergency:"112",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},US:{emergency:"911",crisisLine:{name:"988 Suicide & Crisis Lifeline",numbers:["988"],site:"988lifeline.org"},sources:["none"],checked:!1}},Ui={emergency:"112"};function Ni(e){const t=Li;return null!==e&&Object.hasOwn(t,e)?t[e]:void 0}function Fi(e){const t=Ni(e);if(!t)return Ui;const{numbers:n,site:o}=t.crisisLine;return{emergency:t.emergency,crisis:n[0],crisisSite:o}}function Bi(e){const t=new Image;return t.alt="",t.decoding="async",t.src=e,t}class Gi{#O=null;#T=new Map;prepare(e){if(e===this.#O)return;this.#O=e;const t=e.flatMap(({id:e,image:t})=>void 0===t?[]:[{id:e,image:t}]),n=t.length>60?[]:t;this.#T=new Map(n.map(({id:e,image:t})=>[e,Bi(t)]))}imageFor(e){return this.#T.get(e)??null}release(){this.#O=null,this.#T=new Map}}function Hi(e){return e.replaceAll(/\r\n?/g,"\n").replaceAll(/(?![\n\t])\p{Cc}/gu,"").replaceAll(/[\\;,]/g,String.raw`\$&`).replaceAll("\n",String.raw`\n`)}function qi(e){const t=e.codePointAt(0)??0;return t<128?1:t<2048?2:t<65536?3:4}const Wi=e=>e.toISOString().replaceAll(/[-:]|\.\d+/g,""),Ri=e=>e.replaceAll("\xa0"," ");function Vi({words:e,plan:t},{moment:n}){const{calendar:o,result:s}=e,{startDays:i,startMgPerDay:a,elementalMgPerDay:r}=t;return["bedtime"===n?o.withWater:s.plan.withMeal,...i>0?[s.plan.start({days:i,mg:a,thenMg:r})]:[],o.review({days:t.reviewAfterDays}),i>0?o.otherTime:o.otherTimeTaken].join("\n")}const Yi=e=>String(e).padStart(2,"0");function Ji(e,t){const n=new Date,o=function(e){const t=new Date(e.getFullYear(),e.getMonth(),e.getDate()+1);return`${t.getFullYear()}-${Yi(t.getMonth()+1)}-${Yi(t.getDate())}`}(n),s=(i={words:e,plan:t,stamp:n,firstDay:o,uid:[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")},["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:-//mg-widgets//mg-widgets ${Wo}//${i.words.lang.toUpperCase()}`,"CALSCALE:GREGORIAN",...i.plan.moments.flatMap((e,t)=>function(e,t,n){const o=Hi(Ri(function({words:e,plan:t},{mg:n}){const{calendar:o}=e;return t.startDays>0?o.eventLessAtFirst({mg:n,days:t.startDays}):o.event({mg:n})}(e,t)));return["BEGIN:VEVENT",`UID:${Hi(e.uid)}-${n+1}`,`DTSTAMP:${Wi(e.stamp)}`,`DTSTART:${s=e.firstDay,i=t.at,`${s}T${i}00`.replaceAll(/[-:]/g,"")}`,"DURATION:PT15M",`RRULE:FREQ=DAILY;COUNT=${e.plan.reviewAfterDays}`,`SUMMARY:${o}`,`DESCRIPTION:${Hi(Ri(Vi(e,t)))}`,"TRANSP:TRANSPARENT","CLASS:PRIVATE","BEGIN:VALARM","ACTION:DISPLAY",`DESCRIPTION:${o}`,"TRIGGER:PT0S","END:VALARM","END:VEVENT"];var s,i}(i,e,t)),"END:VCALENDAR"].map(e=>`${function(e){let t="",n=0;for(const o of e){const e=qi(o);n+e>75&&(t+="\r\n ",n=1),t+=o,n+=e}return t}(e)}\r\n`).join(""));var i;!function({name:e,type:t,text:n}){try{const o=URL.createObjectURL(new Blob([n],{type:t})),s=document.createElement("a");s.href=o,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}catch(e){console.warn("The file could not be made.",e)}}({name:`${e.calendar.fileName}.ics`,type:"text/calendar;charset=utf-8",text:s})}function Ki(e,t){const n=e[t];return"number"==typeof n?n:Number.NaN}function Zi(e,t){return"number"==typeof e[t]||"string"==typeof e[t]}function Qi(e,t){const n=e[t];return void 0===n?"":String(n)}function Xi(e){return{emergency:Qi(e,"emergency")||"112",crisis:Qi(e,"crisis")||void 0,crisisSite:Qi(e,"crisisSite")||void 0}}function ea(e,t){return{title:e,text:e=>t(Xi(e))}}const ta=({supplementMg:e,upperLevelMg:t})=>"number"==typeof e&&"number"==typeof t&&e<=t;function na({foodLowMg:e,supplementMg:t,referenceHighMg:n}){return"number"!=typeof e||"number"!=typeof n||e+("number"==typeof t?t:0)>=n}function oa(e,t="\u2013"){const n=(t,n=0)=>Number.isInteger(t)&&t>=0&&t<1e3?String(t):new Intl.NumberFormat(e,{maximumFractionDigits:n}).format(t),o=(e,t=0)=>`${n(e,t)}\xa0mg`;return{number:n,mg:o,mgRange:(e,s)=>n(e)===n(s)?o(e):`${n(e)}${t}${o(s)}`,percent:t=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:0}).format(t),price:(t,o)=>{try{return new Intl.NumberFormat(e,{style:"currency",currency:o}).format(t)}catch{return`${n(t,2)}\xa0${o}`}},list:t=>new Intl.ListFormat(e,{type:"conjunction"}).format(t),either:t=>new Intl.ListFormat(e,{type:"disjunction"}).format(t)}}const sa=({number:e,mg:t},n)=>(o,s)=>e(o)===e(s)?t(o):`${e(o)} ${n} ${t(s)}`;function ia(e,t,n,o){return`${e.number(t,2)}\xa0${1===t?n:o}`}function aa(e,{lowMg:t,highMg:n,upperLevelMg:o=1/0}){return e(t,(t>o||n<=o)&&n-t<=2?t:n)}function ra({mgFromTo:e},t){if(!Zi(t,"supplementMgHigh"))return"";const n=Ki(t,"supplementMgHigh");return aa(e,{lowMg:Zi(t,"supplementMg")?Ki(t,"supplementMg"):n,highMg:n,upperLevelMg:Zi(t,"upperLevelMg")?Ki(t,"upperLevelMg"):void 0})}function la(e,t){return Object.hasOwn(e,t)?e[t]:void 0}const ca=1440,ua=[0,6,12,18,24],da=e=>Math.round(e/ca*1e3)/10+"%";function ma(e,t){return la(e.medicines,t)?.name??t}function ga(e,t,n,o,s){const i=(e%ca+ca)%ca,a=Math.min(ca,t-e);return(i+a>ca?[[i,ca],[0,i+a-ca]]:[[i,i+a]]).map(([e=0,t=0])=>W`<rect class=${n} x=${da(e)} width=${da(t-e)} y=${o} height=${s} />`)}function ha(e,t){return W`<svg class="at" x=${da(hn(e))} y="37" overflow="visible">${t}</svg>`}function pa(e){return q`<figure class="timeline stack" part="timeline">
    ${function(e){const t=e.separations.flatMap(({times:e})=>e);return q`<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${function({separations:e,...t}){const n=kn(t);return e.flatMap(e=>e.times.flatMap(t=>{const o=hn(t),s=null===e.hoursBeforeMedicine?pn(n,o):0;return ga(o-Math.max(s,60*bn(e)),o+60*e.hoursAfterMedicine,"band",26,22)}))}(e)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${function({wake:e,bed:t}){const[n,o]=[hn(e),hn(t)];return ga(o,n<o?n+ca:n,"night",32,10)}(e)}
    ${e.meals.map(e=>ha(e,W`<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${t.map(e=>ha(e,W`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${e.plan.moments.map(({at:t,mg:n})=>ha(t,W`<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${e.words.mg(n)}</text>`))}
    ${ua.map(e=>W`<text class="hour" x=${da(60*e)} y="74" text-anchor=${0===e?"start":24===e?"end":"middle"}>${e}</text>`)}
  </svg>`}(e)} ${function({words:e,separations:t}){if(0===t.length)return V;const{plan:n}=e.result,o=e=>q`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${e}</svg>`;return q`<ul class="legend small muted" aria-hidden="true">
    <li>${o(W`<circle class="dose" r="7" />`)}${n.dose}</li>
    <li>${o(W`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${n.medicine}</li>
    <li>${o(W`<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${n.keepFree}</li>
  </ul>`}(e)}
    <ol class="entries">
      ${function({words:e,plan:t,separations:n,takes:o,...s}){const i=t.moments.map(({at:t,moment:n,mg:s},i)=>({time:t,what:e.mg(s),detail:e.result.plan.moments[n],takes:o?.[i],dose:!0})),a=n.flatMap(({medicine:t,times:n})=>n.map(n=>({time:n,what:ma(e,t),detail:"",dose:!1}))),r=kn(s),l=({time:e})=>pn(r,hn(e));return[...i,...a].sort((e,t)=>l(e)-l(t))}(e).map(t=>function(e,{time:t,what:n,detail:o,takes:s,dose:i}){return q`<li class="entry ${i?"is-dose":""}">
    <span class="entry-time figures">${e.clock(t)}</span>
    <span
      ><span class="entry-what">${n}</span
      >${o?q` <span class="muted">${o}</span>`:V}${s?q`<span class="entry-takes">${s}</span>`:V}</span
    >
  </li>`}(e.words,t))}
    </ol>
  </figure>`}const fa=i`
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;function ka(e,t,n){return la(e.result.plan.stopSigns,t)?.(n)??t}function ba(e,{moments:t}){return t.every(({moment:e})=>"bedtime"!==e)?e.result.plan.withMeal:e.calendar.withWater}function va(e){const{words:t,knowledge:n,facts:o,plan:s,takes:i}=e,a=t.result.plan,r=fn(n,o),l=r.filter(({medicine:e,times:t})=>!o.medicineTimes?.[e]&&t.length>0);return q`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${a.heading}</h3>
      <p class="dose-total figures">${a.total({mg:s.elementalMgPerDay})}</p>
    </div>
    ${pa({words:t,plan:s,separations:r,meals:o.meals??n.plan.defaultMeals,wake:o.wake??n.plan.defaultWake,bed:o.bed??n.plan.defaultBed,...i&&{takes:i}})}
    ${r.length>0?q`<ul class="bullets">
            ${r.map(e=>q`<li>${function(e,{medicine:t,hoursAfterMedicine:n,hoursBeforeMedicine:o}){const{plan:s}=e.result,i=ma(e,t);return null===o?s.medicineFirst({medicine:i,hours:n}):s.gapBoth({medicine:i,hoursAfter:n,hoursBefore:o})}(t,e)}</li>`)}
            ${l.map(e=>q`<li class="muted">${function(e,{medicine:t,times:n}){const o=n.map(t=>e.clock(t));return e.result.plan.assumedTimes({medicine:ma(e,t),times:e.list(o)})}(t,e)}</li>`)}
          </ul>`:V}
    <div class="pair">
      <ul class="bullets">
        ${function(e,t){const n=e.result.plan,{elementalMgPerDay:o,startMgPerDay:s,startDays:i,reviewAfterDays:a,moments:r}=t;return[...i>0?[n.start({days:i,mg:s,thenMg:o})]:[],...r.length>1?[n.split({mg:o,times:r.length})]:[],ba(e,t),n.lower,n.review({days:a})]}(t,s).map(e=>q`<li>${e}</li>`)}
      </ul>
      <div class="stack">${function({words:e,plan:t,help:n}){return q`<p>${e.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${t.stopWhen.map(t=>q`<li>${ka(e,t,n)}</li>`)}
    </ul>`}(e)}</div>
    </div>
    <p class="small muted">${a.elemental}${o.meals?"":` ${a.assumedMeals}`}</p>
    ${e.actions??V}
  </section>`}const ya=i`
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;let wa=null;class $a{#I;#L;#U=document.createElement("iframe");constructor(e){this.#I=e,this.#L=e.host.renderRoot,this.#U.className="print-frame",this.#U.title=e.title,this.#U.tabIndex=-1,this.#U.setAttribute("aria-hidden","true"),this.#U.addEventListener("load",this.#N,{once:!0})}begin(){const{styleSheet:e}=ya;e&&(this.#L.adoptedStyleSheets=[...this.#L.adoptedStyleSheets,e]),this.#I.host.addController(this),this.#L.prepend(this.#U)}end(){wa===this&&(wa=null),this.#U.remove(),this.#I.host.removeController(this);const{styleSheet:e}=ya;this.#L.adoptedStyleSheets=this.#L.adoptedStyleSheets.filter(t=>t!==e)}hostDisconnected(){this.end()}#N=()=>{try{const e=this.#U.contentWindow;this.#F(e),e.addEventListener("afterprint",()=>setTimeout(()=>this.end()),{once:!0}),e.print()}catch(e){this.end(),Ma(e)}};#F({document:e,CSSStyleSheet:t}){const{title:n,lang:o,content:s,styles:i,arrange:a}=this.#I,r=new t;r.replaceSync(i.cssText),e.adoptedStyleSheets=[r],e.title=n,e.documentElement.lang=o,le(s,e.body,{creationScope:e}),a?.(e)}}const Ma=e=>console.warn("This could not be printed.",e),xa=Array.from({length:30},()=>q`<div class="rule"></div>`),ja=["roomy","close","dense","tight"],za="close",Pa=266/25.4*96,Aa={bed:"23:00",wake:"07:00"};function Sa(e){const{words:t,knowledge:n}=e;return q`<main class="sheet ${za}">
    <div class="row">
      <div class="cell">
        ${function({words:e,title:t,outcome:n,text:o}){const s=new Intl.DateTimeFormat(e.lang,{dateStyle:"long"}).format(new Date);return q`<header>
    <div class="masthead">
      <p class="title">${t}</p>
      <p class="name">${e.sheet.name}<span class="line"></span></p>
      <p>${e.sheet.printed({date:s})}</p>
    </div>
    <h1>${n}</h1>
    ${o?q`<p class="lead">${o}</p>`:V}
  </header>`}(e)} ${function({words:e,figures:t}){return 0===t.length?V:q`<section>
    <h2>${e.sheet.figures}</h2>
    <dl class="figures">
      ${t.map(({label:e,value:t})=>q`<div class="figure">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function(e){const{words:t,plan:n,help:o={emergency:"112"}}=e;if(!n)return V;const s=t.result.plan;return q`<section>
    <h2>${t.sheet.plan}<span class="aside">${s.total({mg:n.elementalMgPerDay})}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.sheet.time}</th>
          <th scope="col">${t.sheet.what}</th>
          <th scope="col">${t.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${function({words:e,separations:t,takes:n,night:o=Aa},s){const i=s.moments.map(({at:t,moment:o,mg:s},i)=>({time:t,what:[e.result.plan.moments[o],n?.[i]].filter(Boolean).join(": "),magnesium:e.mg(s),dose:!0})),a=t.flatMap(t=>{const n=ma(e,t.medicine),o=function({sheet:e},{hoursAfterMedicine:t,hoursBeforeMedicine:n}){return null===n?e.hoursLater({hours:t}):n===t?e.hoursApart({hours:t}):e.hoursAfterAndBefore({hoursAfter:t,hoursBefore:n})}(e,t);return(0===t.times.length?[null]:t.times).map(e=>({time:e,what:n,magnesium:o,dose:!1}))}),r=kn(o),l=({time:e})=>null===e?1/0:pn(r,hn(e));return[...i,...a].sort((e,t)=>l(e)-l(t))}(e,n).map(e=>function(e,{time:t,what:n,magnesium:o,dose:s}){return q`<tr class=${s?"dose":"medicine"}>
    <td class="time">${null===t?"\u2013":e.clock(t)}</td>
    <td>${n}</td>
    <td>${o}</td>
  </tr>`}(t,e))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${function({words:e,separations:t},n){const o=e.result.plan,{elementalMgPerDay:s,startMgPerDay:i,startDays:a,reviewAfterDays:r}=n;return[...a>0?[o.start({days:a,mg:i,thenMg:s})]:[],ba(e,n),o.lower,e.calendar.review({days:r}),...t.length>0?[e.sheet.medicineTimes]:[]]}(e,n).map(e=>q`<li>${e}</li>`)}
      </ul>
      ${n.stopWhen.length>0?q`<div class="item">
              <p><strong>${s.stopWhen}</strong></p>
              <ul>
                ${n.stopWhen.map(e=>q`<li>${ka(t,e,o)}</li>`)}
              </ul>
            </div>`:V}
    </div>
  </section>`}(e)} ${function({words:e,findings:t}){return 0===t.length?V:q`<section>
    <h2>${e.sheet.findings}</h2>
    <div class=${t.length>1?"columns":""}>
      ${t.map(({title:e,text:t})=>q`<p class="finding"><strong>${e}</strong> ${t}</p>`)}
    </div>
  </section>`}(e)} ${function({words:e,answers:t}){return 0===t.length?V:q`<section>
    <h2>${e.sheet.answers}</h2>
    <dl class="columns">
      ${t.map(({label:e,value:t})=>q`<div class="item answer">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)}
        ${function({words:e,sources:t}){if(0===t.length)return V;const n=new Map;for(const{title:e,standing:o}of t)n.set(o,[...n.get(o)??[],e]);return q`<section class="sources">
    <h2>${e.result.sources.heading}</h2>
    ${[...n].map(([e,t])=>q`<p>${e?q`<strong>${e}:</strong> `:V}${t.join("; ")}.</p>`)}
  </section>`}(e)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${t.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${xa}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.result.purpose}</p>
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const _a=i`
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;function Da(e,t){const{intake:n}=e.result,{foodMg:o,foodLowMg:s=o,foodHighMg:i=o,proposedMg:a}=t,{supplementMg:r,supplementMgHigh:l=r}=t,{referenceLowMg:c,referenceHighMg:u,limitMg:d}=t,m=(t,n)=>e.mgRange(t,n),g=(e,t,n)=>void 0===t||void 0===n?[]:[{label:e,value:m(t,n)}],h=void 0===r||void 0===l?void 0:aa(m,{lowMg:r,highMg:l,upperLevelMg:d});return[...g(n.food,s,i),...void 0===h?[]:[{label:n.supplement,value:h}],...g(n.proposed,a,a),...g(n.reference,c,u),...g(n.upperLevel,d,d)]}function Ca({body:e}){const t=e.querySelector(".sheet");if(!t)return;const n=e=>{t.className=`sheet ${e}`};ja.some(e=>(n(e),t.offsetHeight<=Pa))||n(za)}function Ea(e,t){const{title:n,words:o}=t;!function(e){try{wa?.end(),wa=new $a(e),wa.begin()}catch(e){wa=null,Ma(e)}}({host:e,title:n,lang:o.lang,content:Sa(t),styles:_a,arrange:Ca})}const Oa={consultHref:{attribute:"consult-href",expected:"an address that starts with https:, http:, mailto: or tel:, or a relative one",fallback:null,read:e=>Pe(e)??void 0},consultLabel:Oe("consult-label","a text of at most 120 characters",120),display:Ce("display",["inline","dialog"]),autostart:Ee("autostart")},Ta={...Be,...Oa},Ia=e=>(...t)=>({_$litDirective$:e,values:t});let La=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const{I:Ua}=ae,Na=e=>e,Fa=()=>document.createComment(""),Ba=(e,t,n)=>{const o=e._$AA.parentNode,s=void 0===t?e._$AB:t._$AA;if(void 0===n){const t=o.insertBefore(Fa(),s),i=o.insertBefore(Fa(),s);n=new Ua(t,i,e,e.options)}else{const t=n._$AB.nextSibling,i=n._$AM,a=i!==e;if(a){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==i._$AU&&n._$AP(t)}if(t!==s||a){let e=n._$AA;for(;e!==t;){const t=Na(e).nextSibling;Na(o).insertBefore(e,s),e=t}}}return n},Ga=(e,t,n=e)=>(e._$AI(t,n),e),Ha={},qa=(e,t=Ha)=>e._$AH=t,Wa=e=>{e._$AR(),e._$AA.remove()},Ra=Ia(class extends La{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===R||t===V)return t;const n=e.element,o=e.name;if(3===e.type){if(t===n[o])return R}else if(4===e.type){if(!!t===n.hasAttribute(o))return R}else if(1===e.type&&n.getAttribute(o)===t+"")return R;return qa(e),t}});function Va(e){const t=`${e.id}-error`,n=[e.describedBy,e.error?t:void 0].filter(Boolean).join(" ");return q`<div class="number">
    <label class=${e.quietLabel?"quiet":"label"} for=${e.id}>${e.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${e.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${Ra(e.value)}
        aria-invalid=${e.error||e.invalid?"true":V}
        aria-describedby=${n||V}
        @input=${t=>e.input(t.target.value)}
        @change=${()=>e.done?.()}
      />
      ${e.unit?q`<span class="unit muted">${e.unit}</span>`:V}
    </span>
    ${Ya(t,e.error)}
  </div>`}function Ya(e,t){return t?q`<p class="error small" id=${e}>${t}</p>`:V}function Ja(e){const t=e.trim().replace(",",".");return/^\d{1,5}(\.\d{1,2})?$/.test(t)?Number(t):void 0}const Ka=i`
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;function Za(e,t=!1){return{key:e,label:"",labelDone:!1,form:"",amount:"",amountDone:!0,basis:"",perDay:"",prescribed:!1,antacid:t}}function Qa(e,t){return{...Za(t,"antacid-laxative"===e.use),form:e.form??"",amount:String(e.amountMg),basis:e.basis,perDay:String(e.perDay),compoundMg:e.compoundMg,prescribed:!0===e.prescribed}}const Xa=e=>({...e,compoundMg:void 0}),er=/^[1-9]\d{0,2}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d{1,2})?$/,tr=/^[+-]?\d+(?:[.,]\d+)?$/;function nr(e,t){const n=e.trim();if(""===n)return{error:"missing"};if(er.test(n)){const e=(e=>e.replace(/[.,'\u2019\s](?=\d{3}(?!\d))/g,""))(n);return nr(e,t)??{error:"thousands",write:e}}if(!tr.test(n))return{error:"number"};const o=Number(n.replace(",","."));return o>0&&o<=t?void 0===Ja(n)?{error:"number"}:void 0:{error:"range",most:t}}function or(e,{field:t,most:n,missing:o}){const s=nr(e[t],n);if(!s)return[];const{key:i}=e;return["missing"===s.error?{key:i,field:t,error:o}:{key:i,field:t,...s}]}function sr(e){const{key:t,basis:n}=e,o="percent-ri"===n;return[..."compound"!==n||e.form?[]:[{key:t,field:"form",error:"form"}],...or(e,{field:"amount",most:o?1e3:Mt,missing:o?"percent":"amount"}),...or(e,{field:"perDay",most:60,missing:"perDay"}),...""===n?[{key:t,field:"basis",error:"basis"}]:[]]}function ir(e){if(""===e.basis)throw new Error("an amount of nobody knows what");return{amountMg:Ja(e.amount)??0,basis:e.basis,perDay:Ja(e.perDay)??0,...e.form&&{form:e.form},...void 0!==e.compoundMg&&"compound"!==e.basis&&{compoundMg:e.compoundMg},...e.prescribed&&{prescribed:!0},...e.antacid&&{use:"antacid-laxative"}}}const ar="-none",rr="-unsure",lr="-some",cr={picked:[],text:"",portions:{},rows:[],search:"",prefilled:!1,problems:[]};function ur(e,t){return(Array.isArray(t)?t:[String(t)]).filter(t=>e.choices?.includes(t))}function dr(e,t,n){switch(e.kind){case"one":return{...cr,picked:ur(e,t)};case"many":{const o=ur(e,t);return{...cr,picked:0===o.length&&n?[ar]:o}}case"number":return{...cr,text:String(t)};case"portions":return{...cr,portions:Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)]))};case"supplements":{const e=t.map(Qa);return{...cr,rows:e,picked:e.length>0?[lr]:[ar]}}}}function mr(e,t,n){if("supplements"!==e.kind)return t;const o=t.rows.filter(({antacid:e})=>n||!e);if(!n||o.some(({antacid:e})=>e))return{...t,rows:o};const s=t.picked.includes(rr)?t.picked:[lr];return{...t,picked:s,rows:[Za(gr(o),!0),...o]}}const gr=e=>Math.max(-1,...e.map(({key:e})=>e))+1;function hr(e,{answer:t,offered:n},o,s){if(t?.unsure)return mr(e,{...cr,picked:[rr]},s);if(t)return mr(e,function(e,t,n){return(e.choices??[]).every(e=>n.includes(e))?t:{...t,picked:t.picked.filter(e=>e!==ar)}}(e,dr(e,t.value,!0),n),s);const i=o[e.fact];if(void 0===(a=i)||Array.isArray(a)&&0===a.length)return mr(e,cr,s);var a;const r=dr(e,i,!1),l=r.picked.length>0||""!==r.text||Object.keys(r.portions).length>0;return mr(e,{...r,prefilled:l},s)}const pr={problems:[{kind:"missing"}]},fr=e=>({answer:{unsure:!1,value:e}}),kr=(e,t)=>""===(e.portions[t]??"").trim();function br(e,t,n){if(t.picked.includes(rr))return{answer:{unsure:!0}};switch(e.kind){case"one":return void 0===t.picked[0]?pr:fr(t.picked[0]);case"many":return t.picked.includes(ar)?fr([]):0===t.picked.length?pr:fr(t.picked);case"number":return function(e){const t=Ja(e);return void 0===t||t>120?pr:fr(t)}(t.text);case"portions":return function(e,t){const n=t.map(t=>[t,Ja(e.portions[t]??"")]),o=n.flatMap(([e,t])=>void 0===t||t>70?[{kind:"portion",group:e}]:[]);return o.length>0?{problems:o}:fr(Object.fromEntries(n))}(t,n);case"supplements":return function(e){if(e.picked.includes(ar))return fr([]);if(!e.picked.includes(lr)||0===e.rows.length)return pr;const t=e.rows.flatMap(e=>sr(e).map(e=>({kind:"supplement",...e})));return t.length>0?{problems:t}:fr(e.rows.map(ir))}(t)}}function vr(e,t){return{form:e,formRoute:t.route,formUptake:t.uptake.value,formSolubility:t.solubility.value,formGutEffect:t.gutEffect.value,formElementalPercent:dt(t)?.low??0,formPermittedInEu:t.permittedInEu.value??!0}}const yr=(e,t)=>Math.abs(t.weight)-Math.abs(e.weight);function wr({assessed:e}){const t=e.filter(({definition:e})=>!0===e.rejects),n=e.filter(({definition:e})=>!0!==e.rejects&&e.weight<0);return[...t.map(ct),...n.map(ct).sort(yr)]}function $r(e){const t=[...new Set(e.map(({score:e})=>e))].sort((e,t)=>t-e);return e.map(({id:e,score:n,assessed:o})=>({id:e,rank:t.indexOf(n)+1,reasons:o.map(ct).sort(yr),products:[]})).sort((e,t)=>e.rank-t.rank)}function Mr({knowledge:e,seen:t},n,o,s={}){return{version:1,kind:"forms",outcome:n,forms:[],rejected:[],plan:null,foods:[],findings:[...o],missing:[],standard:t.standard,claims:t.claims,knowledge:we(e),...s}}function xr(e,t,n={}){const o=wo(e,t,n),s={knowledge:e,seen:o},i=uo(e,o);if(i.outcome){const e="emergency"===i.outcome?[]:i.missing;return Mr(s,i.outcome,i.findings,{missing:e})}const a=function(e,{situation:t}){return it(e.rules.need,t).find(({truth:e,definition:t})=>"yes"===e||"block"===t.ifUnknown)}(e,o);if("yes"!==a?.truth)return Mr(s,"incomplete",i.findings,{missing:a?io(e,a.definition,o):[]});const r=[...i.findings,rt(a)].sort(eo),{outcome:l}=a.definition,c="form"===l?function(e,t,n){const o=e.plan,s=_n(e,t),i=Pn(s,function({splitAboveMg:e},t){const n=[Math.min(t,e)],o=En(t/2);return t>e?[[o,t-o],n]:[n]}(o,n));if(!i)return null;const a=i.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,mg:n})),r=Cn(e,s.separations,a),l=En(r.elementalMgPerDay*o.startShare);return{...r,startMgPerDay:l,startDays:o.startDays}}(e,o.facts,function(e,{figures:t}){const n=e.plan.roundDownToMg;return Math.floor(Math.min(t.gapMg??0,t.roomMg??0)/n)*n}(e,o)):null;return function(e,t,n,o){const{knowledge:s,seen:i}=e,{facts:a,figures:r}=i,l="nothing-needed"===t?[]:mn(s,{avoid:a.avoid??[]});if(so(s,i))return Mr(e,t,n,{foods:l});const{forms:c,rejected:u}=function(e,t){const n=Object.entries(e.forms).map(([n,o])=>function(e,t,n,o){const s=it(e.rules.choice,{...o,...vr(t,n)}),i=s.reduce((e,{definition:t})=>e+t.weight,0);return{id:t,score:i,rejected:s.some(({definition:e})=>!0===e.rejects)||i<e.keepFormsFromScore,assessed:s}}(e,n,o,t));return{forms:$r(n.filter(({rejected:e})=>!e)),rejected:n.filter(({rejected:e})=>e).map(e=>({id:e.id,reasons:wr(e)}))}}(s,i.situation),d=o?.elementalMgPerDay??null;return Mr(e,t,n,{forms:ve(c,u,i.catalog,{knowledge:s,facts:a,figures:r,planMg:d}),rejected:u,plan:o,foods:l})}(s,l,r,c)}const jr={mode:"intro",question:null,editing:!1,last:null,taken:[],path:[],answers:new Map,offered:new Map,facts:{},recommendation:null};function zr(e,t,n){return Po(e.knowledge,Oo(e,t),e.options,n)}function Pr(e,t){const n=Oo(e,t),o=function(e,t,n){return t.path.filter(o=>{const s=Po(e.knowledge,n,e.options,o);return!s||!function(e,t,n,o,s){const i=s.answers.get(t);if(!i)return!0;const a=s.offered.get(t)??[];return!!n?.some(e=>!a.includes(e))||!("supplements"!==t||i.unsure||!Do(e,o))&&!i.value.some(({use:e})=>"antacid-laxative"===e)}(e,o,s.choices,n,t)})}(e,t,n),s=o.length===t.path.length?n:Oo(e,{...t,path:o}),i=xr(e.knowledge,s,e.options),a={...t,path:o,facts:s,recommendation:i,editing:!1};if("emergency"===i.outcome)return{...a,mode:"result",question:null};const r=zo(e.knowledge,s,{...e.options,asked:o});return{...a,mode:r?"question":"result",question:r}}const Ar=({path:e,taken:t})=>e.filter(e=>!t.includes(e)),Sr=e=>0===Ar(e).length;function _r(e,t){let{path:n}=t;for(const o of Ar(t).reverse()){n=n.slice(0,n.indexOf(o));const s=zr(e,{...t,path:n},o);if(s)return{...t,mode:"question",question:s,path:n,editing:!1}}return{...t,mode:"intro",question:null,path:n,editing:!1}}function Dr(e,t){const{last:n}=t;return null===n||n===t.path.at(-1)?_r(e,t):Cr(e,t,n)}function Cr(e,t,n){const o=zr(e,t,n);return o?{...t,mode:"question",question:o,editing:!0}:t}function Er(e,t){const{knowledge:n,options:o}=e;return n.questions.flatMap(({id:e})=>{const s=t.answers.get(e);if(!s||!t.path.includes(e))return[];const i=Po(n,t.facts,o,e);return i?[{question:i,answer:s}]:[]})}function Or({knowledge:e,options:t},n){const o=t.claims??"eu",s=e.questions.filter(({parent:e,modes:t})=>!e&&(!t||t.includes(o))),i=n.question?[...n.path,n.question.id]:n.path;return{index:Math.max(1,...i.map(t=>{const n=e.questions.find(e=>e.id===t);return s.findIndex(e=>e.id===(n?.parent??t))+1})),total:s.length}}function Tr(e){const t=e.querySelector("#heading");t?.focus({preventScroll:!0});const n=e.querySelector(".frame");if(!n)return;const{top:o}=n.getBoundingClientRect();(o<0||o>=innerHeight)&&n.scrollIntoView({block:"start"})}function Ir(e,t=".ask"){const n=e.querySelector(`${t} [aria-invalid="true"]`),o=n?.matches("fieldset")?n.querySelector("input"):n;(o??e.querySelector(`${t} :is(.choices input, .field)`))?.focus()}function Lr(e,t){e.querySelector(t)?.focus()}function Ur(e,t){Lr(e,t?".supplement:last-of-type :is(textarea, select, input)":"#add-supplement")}class Nr{state=jr;draft=null;changed=!1;edited=null;broken=!1;#j;#B;#G=null;constructor(e,t){this.#j=e,this.#B=t}get ground(){if(!this.#G)throw new Error("nothing to run on yet");return this.#G}follow(e){const t=this.#G;return this.#G=e,!t||function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims&&e.options.catalog===t.options.catalog}(t,e)&&!this.#H||this.#q(),{first:null===t}}get#H(){return"intro"!==this.state.mode&&this.#W!==this.state}get#W(){return function({knowledge:e},t,n){const o=function(e,t){const n=e.taken.filter(e=>!t.has(e));if(0===n.length)return e;const o=e=>!n.includes(e);return{...e,path:e.path.filter(o),taken:e.taken.filter(o),answers:new Map([...e.answers].filter(([e])=>o(e)))}}(t,n),s=[...n].filter(([e,t])=>o.question?.id!==e&&!(o.path.includes(e)&&So(o.answers.get(e),t)));if(0===s.length)return o;const i=s.map(([e])=>e).filter(e=>!o.path.includes(e)),a=t=>e.questions.find(e=>e.id===t)?.choices??[];return{...o,path:[...i,...o.path],taken:[...o.taken,...i],answers:new Map([...o.answers,...s]),offered:new Map([...o.offered,...i.map(e=>[e,a(e)])])}}(this.ground,this.state,Bo())}#q(){const e=this.state.question?.id;this.#R(()=>function(e,t){if("result"===t.mode)return Pr(e,t);if("question"===t.mode&&t.question){const n=zr(e,t,t.question.id);return n?{...t,question:n}:Pr(e,t)}return t}(this.ground,this.#W))&&this.state.question?.id!==e&&this.#V()}begin(){this.state=jr,this.#R(()=>Pr(this.ground,this.#W))&&this.#V()}start(){this.go(Pr)}receive(e){this.broken=!1,this.edited=null,this.state={...jr,...e},this.go(Pr)}go(e,t=!0){const n=this.state.editing;this.changed=n&&t,this.#R(()=>e(this.ground,this.#W))&&this.#V(),Go(this.state),this.#Y(()=>{Tr(this.#j.renderRoot),t&&!this.broken&&this.#B(n)})}edit(e){this.edited=e,this.go((t,n)=>Cr(t,n,e),!1)}cancel(){var e;this.state=(e=this.state,{...e,mode:"result",question:null,editing:!1}),this.draft=null,this.#Y(()=>Lr(this.#j.renderRoot,`#edit-${this.edited}`))}change(e,t){if(!this.draft||this.state.question?.id!==e)return;const n=this.draft.rows.length,o=t(this.draft);this.draft=o,this.#Y(()=>{n>0&&o.rows.length!==n&&Ur(this.#j.renderRoot,o.rows.length>n)})}submit(){const{question:e}=this.state;if(!e||!this.draft)return;const t=br(e,this.draft,yt);if("answer"in t)return this.go((e,n)=>function(e,t,n){const{question:o}=t;if(!o)return t;const{id:s,choices:i=[]}=o;return Pr(e,{...t,path:t.path.includes(s)?t.path:[...t.path,s],answers:new Map(t.answers).set(s,n),offered:new Map(t.offered).set(s,i),last:s})}(e,n,t.answer));this.draft={...this.draft,problems:t.problems},this.#Y(()=>Ir(this.#j.renderRoot))}restart(e){this.broken=!1,this.edited=null,Ho(),this.state=jr,this.go((t,n)=>e?Pr(t,n):jr)}#Y(e){this.#j.requestUpdate(),this.#j.updateComplete.then(e)}#R(e){try{return this.state=e(),!0}catch(e){return this.fail(e),!1}}fail(e){this.broken=!0,console.warn(`<${this.#j.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#V(){const{question:e,answers:t,offered:n,facts:o}=this.state;if(!e)return void(this.draft=null);const s={answer:t.get(e.id),offered:n.get(e.id)??[]},{knowledge:i,hostFacts:a}=this.ground,r=Lt(i,o).length>0;this.draft=hr(e,s,a,r)}}function Fr(e){return q`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${e}
  </svg>`}const Br={chevron:()=>Fr(W`<path d="m6 9 6 6 6-6" />`),plus:()=>Fr(W`<path d="M12 5v14M5 12h14" />`),minus:()=>Fr(W`<path d="M5 12h14" />`),close:()=>Fr(W`<path d="m6 6 12 12M18 6 6 18" />`),search:()=>Fr(W`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),alert:()=>Fr(W`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),info:()=>Fr(W`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),stop:()=>Fr(W`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),phone:()=>Fr(W`<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`),arrow:()=>Fr(W`<path d="M4 12h15M13 6l6 6-6 6" />`),check:()=>Fr(W`<path d="m5 12.5 4.5 4.5L19 7.5" />`),lock:()=>Fr(W`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),calendar:()=>Fr(W`<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),printer:()=>Fr(W`<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`),more:()=>Fr(W`<path d="M6 12h.01M12 12h.01M18 12h.01" />`),clock:()=>Fr(W`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`)},Gr=i`
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;function Hr(e,t,n,o){return Ge(e,t,Di(n),o)}function qr({elementalMgPerDay:e,moments:t},n){const o=t.length;return{amountMg:e/o,basis:"elemental",perDay:o,...void 0!==n&&{form:n}}}const Wr=["wake","bed","meals","medicineTimes","foodMg"];function Rr(e){return Object.fromEntries(Wr.flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))}function Vr(e,t){const n=void 0===t.saw?V:q` \u00b7 ${e.debug.saw} <code>${JSON.stringify(t.saw)}</code>`;return q`<li>
    <code>${function(e){if("all"in e)return"all";if("any"in e)return"any";if("not"in e)return"not";const{fact:t,...n}=e;return`${t} ${Object.entries(n).map(([e,t])=>`${e} ${JSON.stringify(t)}`).join(" ")}`}(t.condition)}</code> \u2192 ${e.debug.truths[t.truth]}${n}
    ${t.parts?.length?q`<ul>
            ${t.parts.map(t=>Vr(e,t))}
          </ul>`:V}
  </li>`}function Yr(e,t){return t?q`<details class="trace" part="trace">
    <summary class="small">${e.debug.trace}</summary>
    <ul class="small">
      ${Vr(e,t)}
    </ul>
  </details>`:V}const Jr=i`
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`;function Kr(e,t){return la(e.forms,t)??{name:t,short:t,about:""}}const Zr=(e,t)=>{const[n="",...o]=e;return n.toLocaleUpperCase(t)+o.join("")},Qr=(e,t,n)=>t.flatMap(t=>{const o=la(e.reasons,t.rule)?.[n];return o?[{reason:t,text:o(t.shown)}]:[]});function Xr(e,t,n){return n?q`<span class="small muted">
      \u00b7 <code>${t.rule}</code> ${e.debug.weight} ${t.weight}</span
    >
    ${Yr(e,t.trace)}`:V}const el=(e,t)=>["for","against"].flatMap(n=>Qr(e,t,n).map(({text:e})=>e));function tl(e,t){const n=Qr(e,t.reasons,"against")[0]??Qr(e,t.reasons,"for")[0];return n?.text??""}const nl=i`
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;function ol(e){const{words:t,knowledge:n,findings:o,recognised:s=[]}=e,{debug:i}=t,{id:a,version:r,hash:l}=we(n);return q`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${i.heading}</h3>
    <p>
      ${i.version} <code>${Wo}</code> \u00b7 ${i.knowledge} <code>${a} ${r}</code> \u00b7
      ${i.hash} <code>${l}</code>
    </p>
    ${function({words:e,problems:t}){return 0===t.length?q`<p>${e.debug.noProblems}</p>`:q`<p>${e.debug.problems}</p>
    <ul class="bullets">
      ${t.map(t=>q`<li>${e.debug.problem({...t})}</li>`)}
    </ul>`}(e)}
    <ul>
      ${s.map(({product:e,form:n})=>q`<li>
            ${null===n?i.formUnread({product:e}):i.formRead({product:e,form:Kr(t,n).short})}
          </li>`)}
    </ul>
    <ul>
      ${o.map(e=>q`<li><code>${e.rule}</code> ${e.severity} ${Yr(t,e.trace)}</li>`)}
    </ul>
  </aside>`}const sl={info:Br.info,caution:Br.alert,stop:Br.stop,emergency:Br.stop};function il(e,t,n){const o=la(e.findings,t.rule),s={...t.shown,...al(n)};return o?{title:o.titleOf?.(s)??o.title,text:o.text(s)}:{title:t.rule,text:""}}function al(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}function rl(e){return q`<ul class="findings" part="findings">
    ${e.findings.map(t=>function(e,t){const{words:n,help:o,debug:s}=e,{title:i,text:a}=il(n,t,o);return q`<li class="finding ${t.severity}" part="finding finding-${t.severity}">
    ${sl[t.severity]()}
    <div class="finding-text">
      <h4><span class="quiet">${n.result.severities[t.severity]}: </span>${i}</h4>
      ${a?q`<p>${a}</p>`:V} ${s?Yr(n,t.trace):V}
    </div>
  </li>`}(e,t))}
  </ul>`}const ll=i`
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;function cl(e){const{words:t,help:n,country:o}=e,s=e.findings.filter(({severity:e})=>"emergency"===e),i=s.filter(t=>function({knowledge:e},t){return"crisis"===la(e.rules.safety,t.rule)?.refer}(e,t)),a=i.length===s.length,r=Ni(o)?.crisisLine,l=i.length>0?r?.numbers??[]:[],c=a&&l[0]||n.emergency,u=[...new Set([c,...l,n.emergency])],d=t.outcomes.emergency.title({number:c}),m=[...new Set(s.map(e=>il(t,e,n).text))].filter(e=>e.replace(/[.!]$/,"")!==d);return q`<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${d}</h2>
    <div class="stack">
      ${m.map(e=>q`<p class="lead">${e}</p>`)}
      <p class="lead">${t.outcomes.emergency.text}</p>
      ${i.length>0&&!r?q`<p class="lead">${t.help.localCrisisLine}</p>`:V}
    </div>
    <div class="calls">${u.map((e,n)=>function(e,t,n){return q`<a class="button call ${n?"stop":""}" part="call" href=${(e=>`tel:${e.replaceAll(/[^\d+]/g,"")}`)(t)}>
    ${Br.phone()}<span class="figures">${e.help.call({number:t})}</span>
  </a>`}(t,e,0===n))}</div>
    ${i.length>0&&r?q`<p>${r.name}: <a href="https://${r.site}" rel="noopener">${r.site}</a></p>`:V}
    <div>
      <button class="button inline" type="button" part="back-button" @click=${()=>e.undo()}>
        ${t.quiz.back}
      </button>
    </div>
  </section>`}function ul({quiz:e},t){return q`<p class="note" part="privacy">${Br.lock()}<span>${e.privacy[t]}</span></p>`}function dl({quiz:e}){return q`<p class="note" part="purpose">${Br.info()}<span>${e.purpose}</span></p>`}const ml=Ia(class extends La{constructor(){super(...arguments),this.key=V}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(qa(e),this.key=t),n}});function gl(e,t,n){const o=la(e.questions,t.id)?.choices,s=o&&la(o,n);if(void 0!==s)return s;switch(t.fact){case"conditions":return la(e.conditions,n)?.name??n;case"medicines":return la(e.medicines,n)?.name??n;case"redFlags":return la(e.redFlags,n)?.choice??n;case"goals":return la(e.goals,n)?.choice??n;default:return n}}function hl(e,t,n){const o=la(e.questions,t.id);if(void 0===n)return o?.unsure??e.quiz.notAnswered;switch(t.kind){case"number":return"ageYears"===t.fact?e.quiz.years({years:Number(n)}):e.number(Number(n),1);case"one":return gl(e,t,n);case"many":{const s=n;return 0===s.length?o?.none??e.quiz.notAnswered:s.map(n=>gl(e,t,n)).join("; ")}case"portions":return function(e,t){const n=yt.map(n=>`${e.diet.groups[n].name}: ${e.number(t[n],1)}`);return`${n.join(", ")} (${e.diet.perWeek})`}(e,n);case"supplements":{const t=n;return 0===t.length?o?.none??e.supplements.none:t.map(t=>function(e,{form:t,amountMg:n,basis:o,perDay:s}){const i="percent-ri"===o?e.percent(n/100):e.mg(n,1),a=void 0===t?"":la(e.forms,t)?.short??t;return`${e.number(s,1)} \xd7 ${i} ${a}`.trim()}(e,t)).join("; ")}}}function pl(e,t,n){return 0===t.length?V:q`<div class="choice-grid ${n}">${t.map(t=>function(e,{value:t,label:n,detail:o}){return q`<label class="choice" part="choice">
    <input
      type=${e.type}
      name=${e.name}
      value=${t}
      .checked=${Ra(e.picked.includes(t))}
      aria-describedby=${e.describedBy??V}
      aria-invalid=${"checkbox"===e.type&&e.invalid?"true":V}
      @change=${n=>e.pick(t,n.target.checked)}
    />
    <span class="choice-text">
      <span class="choice-label">${n}</span>
      ${o?q`<span class="choice-detail muted small">${o}</span>`:V}
    </span>
  </label>`}(e,t))}</div>`}function fl(e){const{choices:t}=e,n=t.filter(({apart:e})=>!e);return q`<div class="choices ${e.dense?"dense":""}" part="choices">
    ${pl(e,t.filter(({apart:e})=>"before"===e),"before")}
    ${pl(e,n,function(e){const t=e.every(({label:e,detail:t})=>e.length+(t?.length??0)<=44);return e.length>4&&t||e.length>16?"wide":""}(n))}
    ${pl(e,t.filter(({apart:e})=>"after"===e),"after")}
  </div>`}const kl=i`
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;function bl(e){return e.normalize("NFD").replaceAll(/\p{M}/gu,"").toLowerCase()}function vl(e){"Enter"===e.key&&e.preventDefault()}const yl=i`
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;const wl=i`
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`,$l=(e,t,n)=>{const o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},Ml=Ia(class extends La{constructor(e){if(super(e),2!==e.type)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;void 0===n?n=t:void 0!==t&&(o=t);const s=[],i=[];let a=0;for(const t of e)s[a]=o?o(t,a):a,i[a]=n(t,a),a++;return{values:i,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){const s=(e=>e._$AH)(e),{values:i,keys:a}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=a,i;const r=this.ut??=[],l=[];let c,u,d=0,m=s.length-1,g=0,h=i.length-1;for(;d<=m&&g<=h;)if(null===s[d])d++;else if(null===s[m])m--;else if(r[d]===a[g])l[g]=Ga(s[d],i[g]),d++,g++;else if(r[m]===a[h])l[h]=Ga(s[m],i[h]),m--,h--;else if(r[d]===a[h])l[h]=Ga(s[d],i[h]),Ba(e,l[h+1],s[d]),d++,h--;else if(r[m]===a[g])l[g]=Ga(s[m],i[g]),Ba(e,s[d],s[m]),m--,g++;else if(void 0===c&&(c=$l(a,g,h),u=$l(r,d,m)),c.has(r[d]))if(c.has(r[m])){const t=u.get(a[g]),n=void 0!==t?s[t]:null;if(null===n){const t=Ba(e,s[d]);Ga(t,i[g]),l[g]=t}else l[g]=Ga(n,i[g]),Ba(e,s[d],n),s[t]=null;g++}else Wa(s[m]),m--;else Wa(s[d]),d++;for(;g<=h;){const t=Ba(e,l[h+1]);Ga(t,i[g]),l[g++]=t}for(;d<=m;){const e=s[d++];null!==e&&Wa(e)}return this.ut=a,qa(e,l),R}}),xl=["ml","gram","drop"],jl=(e,t,...n)=>{const o=e[t]?.kind;return void 0!==o&&n.includes(o)};function zl(e,t,...n){let o=t;for(;jl(e,o,...n);)o+=1;return o}function Pl(e,t){const n=e[t];return"counted"===n?.kind?{count:n.value,unit:n.unit}:"amount"===n?.kind&&n.unit.endsWith(" g")?{count:n.value/1e3,unit:"gram"}:void 0}const Al=({unit:e})=>xl.includes(e);function Sl(e,t){if(!jl(e,t,"open"))return;let n=0;for(let o=t;o<e.length;o+=1)if(jl(e,o,"open")&&(n+=1),jl(e,o,"close")&&(n-=1),0===n)return{from:t+1,next:o+1}}function _l(e,t){const n=Sl(e,t);if(!n)return;const o=Pl(e,zl(e,n.from,"equals","filler","per"));return o&&{counted:o,next:n.next}}function Dl(e,t){const n=Sl(e,t);return n&&e.slice(n.from,n.next-1).every(({kind:e})=>!["element","salt","other","percent","per"].includes(e))?n.next:t}const Cl=({count:e,unit:t})=>({count:e,unit:t}),El=e=>!Al(e)&&e.count>=30?{count:NaN,unit:e.unit}:Cl(e),Ol=e=>"day"===e?.kind||"portion"===e?.kind&&"day"===e.unit,Tl=e=>"portion"===e?.kind||Ol(e);function Il(e,t,n){const o=Sl(e,t);return o&&n(e[zl(e,o.from,"equals","filler","per","number")])?o.next:t}const Ll=[function(e,t){if(!jl(e,t,"per","in"))return;const n=zl(e,t+1,"filler"),o=Pl(e,n);return o?[El(o),Dl(e,n+1)]:jl(e,t,"in")?void 0:jl(e,n,"unit")?[{count:1,unit:e[n]?.unit},Dl(e,n+1)]:jl(e,n,"portion")?function(e,t){const n="day"===e[t]?.unit?"day":"serving",o=zl(e,t+1,"filler","equals","weak"),s=Pl(e,o);if("gram"===s?.unit&&jl(e,zl(e,o+1,"filler"),"element","salt"))return[{count:1,portion:n},t+1];if(s)return[El(s),Dl(e,o+1)];const i=_l(e,t+1);return i?[El(i.counted),i.next]:[{count:1,portion:n},t+1]}(e,n):void 0},function(e,t){if(!jl(e,t,"day")||jl(e,t-1,"counted","number","unit"))return;if(jl(e,zl(e,t+1,"equals"),"counted","number"))return;const n=_l(e,t+1);return n?[Cl(n.counted),n.next]:[{count:1,portion:"day"},t+1]},function(e,t){const n=Pl(e,t);if(!n||t>0&&Al(n)&&"drop"!==n.unit)return;const o=zl(e,t+1,Al(n)?"word":"day"),s=Il(e,o,Tl),i=jl(e,s,"tells")?29:8;if(!Al(n)&&n.count>i)return;if(jl(e,s,"tells","equals"))return[Cl(n),s+1];const a=jl(e,zl(e,s,"open","comma"),"which","tells","equals");return s>o||a?[Cl(n),s]:void 0},function(e,t){const n=e[t];if(!("counted"!==n?.kind||n.value>8)&&(!(t>0)||jl(e,t-1,"strong","weak","comma"))&&jl(e,t+1,"weak","comma")&&jl(e,zl(e,t+2,"filler"),"amount","element","salt"))return[{count:n.value,unit:n.unit},t+2]},function(e,t){const n=e[t];if("counted"!==n?.kind||n.value<=1||n.value>8)return;const o=zl(e,t+1,"day");return jl(e,zl(e,o,"open"),"amount")?[{count:NaN,unit:n.unit},o]:void 0},function(e,t){if(!jl(e,t-1,"amount","element","salt","percent"))return;const n=Sl(e,t),o=n&&Pl(e,n.from);return!o||n.next!==t+3||Al(o)||o.count>8?void 0:[Cl(o),n.next]},function(e,t){if(!jl(e,t,"portion"))return;const n="size"===e[t]?.unit,o=zl(e,t+1,"filler","equals","per"),s=n?Pl(e,o):void 0;if(s)return[{...El(s),portion:"size"},Dl(e,o+1)];const i=_l(e,t+1);return i&&[{...El(i.counted),portion:"size"},i.next]}];function Ul(e,t){for(const n of Ll){const o=n(e,t);if(o)return o}}const Nl=(e,t)=>e.filter(e=>e.start<t).at(-1)??e.find(e=>e.start>t);function Fl(e,t){const n=e[t]?.value??NaN,o=zl(e,t+1,"equals","comma");if(jl(e,t,"times"))return jl(e,o,"counted")?[n*(e[o]?.value??NaN),o+1]:[n,t+1];if(jl(e,t,"counted","number")){if(jl(e,t,"counted")&&jl(e,o,"times"))return[n*(e[o]?.value??NaN),o+1];if(jl(e,t+1,"day"))return[n,t+2];const s=jl(e,t,"counted")?Il(e,t+1,Ol):t+1;return s>t+1?[n,s]:void 0}if(!Ol(e[t]))return;const s=zl(e,t+1,"equals","filler","open");return jl(e,s,"counted")?[e[s]?.value??NaN,s+1]:void 0}const Bl=(e,t)=>e.slice(Math.max(0,t-3),t).some(({kind:e})=>"most"===e),Gl=e=>"element"===e?.kind||"salt"===e?.kind||"other"===e?.kind;function Hl(e,t,...n){let o=t-1;for(;o>=0&&n.includes(e[o]?.kind??"");)o-=1;return o}function ql(e,t){return!!["and","which","comma","strong","tells"].includes(e.kind)||("equals"===e.kind||"weak"===e.kind)&&!Gl(t[Hl(t,t.length,"group","filler","serving")])}const Wl=["filler","serving","group","equals","weak"];function Rl(e,t){const n=Hl(e,t,...Wl,"percent"),o=e[n];return o?"salt"===o.kind?function(e,t){const n=Hl(e,t,"filler");if("as"!==e[n]?.kind)return;const o=e[Hl(e,n,...Wl)];return"element"===o?.kind?o:void 0}(e,n)??o:Gl(o)?o:void 0:"none"}const Vl=e=>"group"===e?.kind&&1===e.items.length&&"element"===e.items[0]?.kind?e.items[0]:void 0,Yl=(e,t,...n)=>e.findIndex(({kind:e},o)=>o>=t&&!n.includes(e));function Jl(e,t){const n=Yl(e,t+1,"filler"),o=e[n];if(!Gl(o))return Vl(o);const s=e[Yl(e,n+1,...Wl,"element","salt")];return"amount"===s?.kind?void 0:o}function Kl(e,t){const n=e[Yl(e,t+1,"filler")];return Gl(n)?n:Vl(n)}const Zl=e=>"other"===e?.kind;function Ql(e,t){const n=e.find(({kind:e},n)=>n>t&&"serving"===e);return"serving"===n?.kind?n:void 0}const Xl={element:"element",salt:"compound",other:"other"};function ec(e,t,n){for(const[o,s]of function(e){const t=[{items:[],isShare:!1}];for(const[n,o]of e.entries()){const s=t.at(-1);"comma"===o.kind&&"as"===e[n+1]?.kind||(ql(o,s.items)?s.items.length>0?t.push({items:[],isShare:"which"===o.kind}):s.isShare||="which"===o.kind:s.items.push(o))}return t}(t).entries())tc(e,s,0===o?n:void 0)}function tc(e,{items:t,isShare:n},o){const s=function(e,t){const n=e.flatMap(({kind:e},t)=>"amount"===e?[t]:[]),o=void 0!==Kl(e,n.at(-1)??e.length),s=new Set,i=new Map;for(const a of n){const n=Rl(e,a),r="none"===n?t:n,l=r&&!s.has(r)?r:void 0,c=o?Kl(e,a):Jl(e,a),u=void 0!==l&&void 0!==c&&Zl(l)!==Zl(c)&&o?void 0:o?c??l:l??c;u&&s.add(u),i.set(e[a],u)}return i}(t,o),i=n&&"compound"===e.weighed.filter(({of:e})=>"other"!==e).at(-1)?.of;for(const[n,o]of t.entries()){if("amount"===o.kind){const a=s.get(o);e.weighed.push({mg:o.value,written:o.unit,of:Xl[a?.kind??""]??"unnamed",explicit:"element"===a?.kind&&("explicit"===a.unit||i),start:o.start,serving:Ql(t,n)??Nl(e.servings,o.start)})}"group"===o.kind&&ec(e,o.items,nc(t,n))}}function nc(e,t){const n=e[t-1],o="amount"===e[Yl(e,t+1,...Wl)]?.kind;return Gl(n)&&!o?n:void 0}const oc=["element","salt","other"],sc=["open","close","equals","weak","comma","filler","as","element","salt"];const ic=(e,t)=>Math.max(t.mg/e.mg,e.mg/t.mg),ac=(e,t)=>"other"!==e.of&&t.some(t=>t.beside===e&&ic(t,e)<=1.13),rc=e=>void 0!==e.beside&&["element","unnamed"].includes(e.beside.of)&&ic(e,e.beside)>1.67,lc=[["mass","mg","mg milligram milligrams milligramm milligramme milligrammes"],["mass","g","g gr gram grams gramm gramme grammes"],["mass","\xb5g","ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes"],["unit","effervescent","bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten"],["unit","lozenge","zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles"],["unit","softgel","softgel softgels"],["unit","capsule","capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules"],["unit","tablet","tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes"],["unit","gummy","gummy gummies gummie gommes gomme"],["unit","sachet","sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes"],["unit","scoop","scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel me\xdfloffel dosierloffel"],["unit","drop","druppel druppels drop drops tropfen goutte gouttes"],["unit","spray","spray sprays verstuiving verstuivingen"],["unit","ampoule","ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen"],["unit","ml","ml milliliter milliliters millilitre millilitres"],["unit","piece","stuk stuks piece pieces stuck"],["adjective","","vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small"],["number","0.5","halve half halbe demi"],["number","1","een een one un une ein eine einer eenmaal einmal once"],["number","2","twee two deux zwei tweemaal zweimal twice"],["number","3","drie three trois drei driemaal dreimal"],["number","4","vier four quatre viermaal viermal"],["range","","a tot to bis ou of or oder"],["per","","per pro par pour je elke elk each every chaque jede jeder jedes jeden"],["in","","in dans"],["day","","daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement"],["day-name","","dag day tag jour j"],["times","","x maal keer times time mal fois"],["portion","serving","portie serving portion dosering dosis dose"],["portion","size","portiegrootte portionsgrosse"],["portion","day","dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge"],["size","","size grootte"],["tells","","bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent"],["as","","als as uit from aus sous vorm form forme afkomstig"],["which","","waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant"],["and","","en and und et met with mit avec plus"],["filler","","aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre"],["most","","max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr"],["reference","ri","ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports"],["reference","dv","dv"],["marine","","marin marine marines marien mariene sea zee"],["pure","","puur pure pur zuiver zuivere reines reinem reiner"],["buffered","","gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee"],["salt","","mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz"],["other","","vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen"],["word","","granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid"]],cc=/^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/,uc=/^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/,dc=/[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/,mc=/(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/,gc=/^(?:zout|zouten|salz|salze)$/,hc=/hydra(?:at|te|t)e?$/;let pc;function fc(){return pc??=new Map(lc.flatMap(([e,t,n])=>n.split(" ").map(n=>[n,{kind:e,value:t}]))),pc}const kc=new WeakMap;function bc(e){let t=kc.get(e);if(!t){const n=Object.values(e).filter(({route:e})=>"topical"!==e).flatMap(({synonyms:e})=>e.map(Vo));t=new Set(n.flatMap(e=>{const t=/^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(e);return t?.[1]??t?.[2]??[]})),kc.set(e,t)}return t}function vc(e,t){return fc().get(e)||(e.includes("magnesium")?function(e,t){const[n="",o=""]=e.split("magnesium");if(mc.test(o))return{kind:"other",value:""};if(""===o){const e=/^(?:di|tri|mono)?$/.test(n);return{kind:e?"magnesium":"salt",value:e?"":"marine"}}return{kind:(bc(t).has(o)||dc.test(o)||gc.test(o))&&"word"!==fc().get(o)?.kind?"salt":"word",value:""}}(e,t):/^element(?:a|$)/.test(e)?{kind:"elemental",value:""}:cc.test(e)?{kind:"mineral",value:""}:uc.test(e)||mc.test(e)?{kind:"other",value:""}:hc.test(e)?{kind:"filler",value:""}:dc.test(e)?{kind:bc(t).has(e)?"salt":"salt-like",value:""}:{kind:"word",value:""})}const yc=/(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu,wc=/(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu,$c={"\xbd":".5","\xbc":".25","\xbe":".75"};function Mc(e){return new Set(e.replace(/\d/g,"")).size>1?e:e.replace(/\D/g,"")}const xc=/\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu,jc={"(":"open","[":"open","{":"open",")":"close","]":"close","}":"close",":":"equals","=":"equals",",":"comma","-":"dash","\u2013":"dash","\u2014":"dash","\u2212":"dash","|":"weak","/":"weak","\xb7":"weak","\u2022":"weak","\u2192":"weak","+":"and","&":"and","%":"percent","<":"sign",">":"sign","\xb1":"sign","\u2264":"sign","\u2265":"sign"},zc=/[*\u2020\u2021#~\u2248_"'\u2019\u2018\u201c\u201d^]/,Pc=e=>/^\d+(?:\.\d+)?$/.test(e),Ac=e=>void 0!==e&&/\p{L}/u.test(e);function Sc(e,t,n){return"-"===e&&Ac(t[n-1])&&Ac(t[n+1])?"none":"."!==e||"."!==t[n-1]&&"."!==t[n+1]?zc.test(e)?"none":jc[e]??"strong":"none"}const _c=({kind:e,text:t})=>t.length<5&&["unit","most","filler","other"].includes(e),Dc={mg:1,g:1e3,\u00b5g:.001},Cc=/^(?:de|d|of|van|von|du|des)$/,Ec=/^(?:l|dl|di|tri|bi|bis|mono)$/;class Oc{lexemes;constructor(e){this.lexemes=e}is(e,...t){const n=this.lexemes[e]?.kind;return void 0!==n&&t.includes(n)}text(e){return this.lexemes[e]?.text??""}value(e){return this.lexemes[e]?.value??""}past(e,...t){let n=e;for(;this.is(n,...t);)n+=1;return n}count(e){if(!this.is(e,"number"))return;if(!/^\d/.test(this.text(e))&&!this.is(e+1,"unit","adjective","times")&&!this.day(e+1))return;const t=Number(this.value(e));return this.is(e+2,"number")?this.is(e+1,"dash","range","weak")?[NaN,e+3]:"x"===this.text(e+1)?[t*Number(this.value(e+2)),e+3]:[t,e+1]:[t,e+1]}quantity(e){const[t,n]=this.count(e)??[];if(void 0===t||void 0===n)return;const o=n-e;if(this.is(n,"mass"))return this.mass(e,t,n);if(this.is(n,"percent"))return this.percent(e,t,n);const s=this.past(n,"adjective");if(this.is(s,"unit")){const n=this.past(s+1,"unit","adjective");return[{kind:"counted",value:t,unit:this.value(s)},n-e]}return this.is(n,"times")&&this.day(n+1)?[{kind:"times",value:t},o+1+(this.day(n+1)?.[1]??0)]:/(?:maal|mal|ce)$/.test(this.text(e))&&this.day(n)?[{kind:"times",value:t},o+(this.day(n)?.[1]??0)]:[{kind:"number",value:t},o]}mass(e,t,n){const o=this.value(n),s=`${this.text(e)} ${o}`;return this.is(n+1,"range")&&this.is(n+2,"number")&&this.is(n+3,"mass")?[{kind:"amount",value:NaN,unit:s},n+4-e]:[{kind:"amount",value:"x"===this.text(e+1)?NaN:t*(Dc[o]??NaN),unit:s},n+1-e]}percent(e,t,n){const o=this.past(n+1,"filler","range");return this.is(o,"day")&&"value"===this.text(o+1)?[{kind:"percent",value:t,unit:"dv"},o+2-e]:this.is(o,"reference")?[{kind:"percent",value:t,unit:this.value(o)},o+1-e]:this.is(o,"magnesium","elemental")&&!this.is(o+1,"salt","salt-like")?[{kind:"percent",value:t,unit:""},this.past(o,"magnesium","elemental")-e]:[{kind:"percent",value:t,unit:""},n+1-e]}reference(e){if(!this.is(e,"reference"))return;const t=this.past(e+1,"equals");return this.is(t,"number")&&this.is(t+1,"percent")?[{kind:"percent",value:Number(this.value(t)),unit:this.value(e)},t+2-e]:void 0}day(e){return this.is(e,"day")?[{kind:"day"},1]:(this.is(e,"per")||/^(?:a|am|\/)$/.test(this.text(e)))&&this.is(e+1,"day-name")?[{kind:"day"},2]:void 0}portion(e){return this.is(e,"day")&&this.is(e+1,"portion")?[{kind:"portion",unit:"day"},2]:this.is(e,"portion")?this.is(e+1,"day")?[{kind:"portion",unit:"day"},2]:this.is(e+1,"size")?[{kind:"portion",unit:"size"},2]:[{kind:"portion",unit:this.value(e)},1]:void 0}saltsFrom(e){let t=e;for(;this.is(t,"salt","marine")||Ec.test(this.text(t))&&this.is(t+1,"salt");)t+=1;return t}element(e){const t=this.past(e,"pure","elemental");if(!this.is(t,"magnesium"))return this.is(e,"elemental")||t>e&&this.is(t-1,"elemental")?[{kind:"element",unit:"explicit"},t-e]:void 0;const n=Ec.test(this.text(t+1))?t+2:t+1;if(this.is(n,"salt","salt-like","marine"))return[{kind:"salt"},this.saltsFrom(n+1)-e];const o=this.past(t+1,"pure","elemental");return[{kind:"element",unit:o>t+1||t>e?"explicit":""},o-e]}salt(e){const t=Ec.test(this.text(e))?e+1:e;if(this.is(t,"marine")&&this.is(t+1,"magnesium"))return[{kind:"salt"},t+2-e];if(!this.is(t,"salt","salt-like"))return t>e&&this.is(t,"magnesium")?this.shifted(this.element(t)):void 0;const n=this.saltsFrom(t+1),o=Cc.test(this.text(n))?n+1:e;return this.is(o,"magnesium")?[{kind:"salt"},this.saltsFrom(o+1)-e]:this.is(o,"mineral")?this.shifted(this.other(o),o-e):this.is(t,"salt")?[{kind:"salt"},n-e]:void 0}shifted(e,t=1){return e&&[e[0],e[1]+t]}other(e){if(!this.is(e,"other","mineral"))return;let t=e+1;this.text(e).startsWith("vit")&&/^[a-k]\d{0,2}$/.test(this.text(t))&&(t+=1);const n=this.past(t,"as","filler");return this.is(n,"salt","salt-like")&&(t=this.past(n,"salt","salt-like")),this.is(e,"mineral")&&this.is(t,"magnesium")&&(t=this.past(t,"magnesium","salt")),[{kind:"other"},this.pastBrackets(t)-e]}pastBrackets(e){if(!this.is(e,"open"))return e;let t=0;for(let n=e;n<this.lexemes.length;n+=1){if(this.is(n,"open")&&(t+=1),this.is(n,"close")&&(t-=1),this.is(n,"magnesium")||this.text(n).includes("magnesium"))return e;if(0===t)return n+1}return e}per(e){return this.is(e,"per","in")?[{kind:this.is(e,"in")?"in":"per"},1]:"/"!==this.text(e)||/^\d/.test(this.text(e-1))?void 0:this.is(e+1,"unit","portion")||this.is(e+2,"unit","mass")?[{kind:"per"},1]:void 0}plainWord(e){const{kind:t,text:n,value:o}=this.lexemes[e];switch(t){case"dash":return[{kind:"weak"},1];case"range":return[{kind:/^(?:tot|bis)$/.test(n)?"most":"filler"},1];case"pure":return[{kind:"filler"},1];case"unit":return[{kind:"unit",unit:o},1];case"size":case"tells":case"as":case"which":case"and":case"filler":case"most":case"buffered":case"open":case"close":case"equals":case"weak":case"comma":case"strong":return[{kind:t},1];default:return[{kind:"word"},1]}}at(e){return this.quantity(e)??this.reference(e)??this.portion(e)??this.day(e)??this.per(e)??this.element(e)??this.salt(e)??this.other(e)??this.plainWord(e)}}const Tc=/(?<!magnesium[\s-]*)\box[iy]de?\b/g,Ic=({mg:e,serving:t})=>e/(t?.count??1),Lc=e=>e>0&&e<=Mt,Uc=(e,t)=>Math.abs(e-t)<=.03*Math.max(e,t);function Nc(e){const t=e.map(Ic),n=e.find(e=>Ic(e)===Math.max(...t));if(!n||!t.every(Lc))return;const o=Ic(n),s=t.filter(e=>!Uc(e,o));if(s.length>0&&(s.length!==t.length-1||!function(e,t){return t.length>1&&Uc(e,t.reduce((e,t)=>e+t,0))}(o,s)))return;const[i=n]=s.length>0?[n]:e;return{mgPerUnit:Ic(i),serving:i.serving}}function Fc(e,t){const n=e.filter(e=>"element"===e.of||ac(e,t)),o=n.filter(e=>e.explicit);return Nc(n)?n:o.length>0?o:n.length>0?n:[...t]}const Bc=e=>e<1?Math.round(100*e)/100:Math.round(10*e)/10;function Gc({elements:e,compounds:t}){const[n]=e;return[n?.written,t[0]?.written].filter(e=>void 0!==e).filter(e=>!e.endsWith(" mg")).map(e=>({code:"odd-unit",written:e}))}function Hc({ids:e,isMixed:t},n){return t?[{code:"several-forms"}]:n>0&&0===e.length?[{code:"form-unknown"}]:[]}function qc(e,{mg:t,compoundMg:n,percent:o},s){const i=t>0&&n>0&&void 0===o?pt(s.form,n,t):void 0;return[...s.isTopical?[{code:"topical"}]:[],...t>0?[]:[{code:"no-amount"}],...void 0===o?[]:[{code:"worked-out",compoundMg:n,elementalPercent:o}],...Hc(s,e.compounds.length),...i?[i]:[],...Gc(e)]}function Wc(e,t){const n=function(e){const t=function(e){if(e.length<=500)return e;const t=e.slice(0,500);return t.slice(0,Math.max(0,t.search(/\s\S*$/)))}(e).replace(/[\p{Cf}\u2122\xae\xa9\u2120\xaa\xba\xb9\xb2\xb3\u2070-\u207f]/gu,"").replace(/\t/g," | ").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ; ").replace(/(\d?)\s?([\xbd\xbc\xbe])/g,(e,t,n)=>(t||"0")+$c[n]);return Vo(t).replace(/[\xb5\u03bc]g/g,"ug").replace(/\s+/g," ").replace(yc,Mc).replace(wc,Mc).replace(/(?<=\d),(?=\d)/g,".").replace(/\b([bdkq])-(?=\d{1,2}\b)/g,"$1")}("string"==typeof e?e:""),o=function(e,t){const n=new Oc(((e,t)=>{return n=function(e,t){const n=[];for(const{0:o,index:s}of e.matchAll(xc)){const i=n.at(-1),a={text:o,start:s,end:s+o.length};if(/^\d/.test(o))n.push({...a,kind:Pc(o)?"number":"word",value:o});else if(Ac(o[0]))n.push({...a,...vc(o,t)});else{const t="."===o&&i?.end===s&&_c(i)?"none":Sc(o,e,s);"none"!==t&&n.push({...a,kind:t,value:""})}}return n}(e,t),n.map((e,t)=>"mg"!==e.text||/^\d/.test(n[t-1]?.text??"")||"number"===n[t-1]?.kind?e:{...e,kind:"magnesium",value:""});var n})(e,t.forms)),o=[];let s=0;for(;s<n.lexemes.length;){const[e,t]=n.at(s),i=n.lexemes[s]?.start??0,a=n.lexemes[s+t-1]?.end??i;o.push({value:NaN,unit:"",...e,start:i,end:a}),s+=t}return o}(n,t),s=function(e,t,{forms:n}){const o=function(e,t,n){let o=e;for(const{kind:e,start:n,end:s}of t)"other"===e&&(o=o.slice(0,n)+" ".repeat(s-n)+o.slice(s));return ns(o.replace(Tc,"magnesium $&"),n)}(e,t,n),s=o.length>1||t.some(({kind:e})=>"buffered"===e),[i]=o,a=o.some(e=>"topical"===n[e]?.route);return{ids:o,isMixed:s,isTopical:a,form:s||void 0===i?void 0:n[i]}}(n,o,t),i=function(e){const t=new Set;let n=0;for(;n<e.length;){const o=Fl(e,n);o&&!Bl(e,n)&&t.add(o[0]),n=o?.[1]??n+1}const o=[...t].filter(e=>e>0&&e<=60);return 1===t.size?o[0]:void 0}(o),a=function(e,t){const n=[];let o=0;for(;o<e.length;){const t=Ul(e,o),s=t?.[1]??o+1;t&&n.push({...t[0],start:e[o]?.start??0,end:e[s-1]?.end??0}),o=s}const s=n.find(({portion:e})=>"size"===e);return n.map(e=>"day"===e.portion&&void 0!==t?{...e,count:t}:"serving"===e.portion&&s?{...e,count:s.count,unit:s.unit}:e)}(o,i),r=function(e,t,n){const o=function(e,t){const n={servings:t,weighed:[]};return ec(n,function(e,t){const n=[[]],o=new Set;for(const s of e){const e=t.find(({start:e,end:t})=>s.start>=e&&s.end<=t);if(e&&!o.has(e)&&n.at(-1)?.push({kind:"serving",...e}),e)o.add(e);else if("open"===s.kind){const e=[];n.at(-1)?.push({kind:"group",items:e,start:s.start}),n.push(e)}else"close"!==s.kind?n.at(-1)?.push(s):n.length>1&&n.pop()}return n[0]??[]}(e,t),void 0),n.weighed.sort((e,t)=>e.start-t.start)}(e,t),{labelReferenceMg:s}=n.limits,i=function({tokens:e,servings:t,weighed:n,labelReferenceMg:o}){return e.flatMap((s,i)=>{if("percent"!==s.kind||"ri"!==s.unit)return[];if("other"===function(e,t){const n=({kind:e})=>oc.includes(e);return e.slice(0,t).filter(n).at(-1)??e.slice(t).find(n)}(e,i)?.kind)return[];const a=function(e,t){let n=t-1;for(;n>=0&&sc.includes(e[n]?.kind??"word");)n-=1;const o=e[n];return"amount"===o?.kind?o.start:void 0}(e,i),r=n.find(e=>e.start===a);return[{mg:s.value/100*o,serving:r?.serving??Nl(t,s.start),beside:r}]})}({tokens:e,servings:t,weighed:o,labelReferenceMg:s});return{elements:Fc(o,i),compounds:o.filter(e=>"compound"===e.of&&!ac(e,i)),contradicts:i.some(rc)}}(o,a,t),l=function(e,{ids:t,form:n}){const o=e.contradicts?void 0:Nc(e.elements),s=t.length>1?void 0:Nc(e.compounds),i=0===e.elements.length&&!e.contradicts,a=s&&i?(e=>e&&null!==e.defaultVariant?dt(e)?.low:void 0)(n):void 0,r=(s?.mgPerUnit??0)*(a??0)/100;return{mg:Bc(o?.mgPerUnit??r),compoundMg:Bc(s?.mgPerUnit??0),percent:a,serving:o?.serving??s?.serving}}(r,s),{unit:c,count:u=1}=l.serving??{},d=c??a.find(e=>e.unit)?.unit??(e=>e.find(({kind:e,unit:t})=>"counted"===e&&"ml"!==t)?.unit)(o);return{...s.form&&{form:s.ids[0]},...l.mg>0&&{elementalMgPerUnit:l.mg},...l.compoundMg>0&&{compoundMgPerUnit:l.compoundMg},...void 0!==d&&{unit:d},...u>1&&u<=60&&{unitsPerServing:u},...void 0!==i&&{unitsPerDay:i},problems:qc(r,l,s)}}const Rc=(e,t)=>e.problems.some(e=>e.code===t);function Vc(e){const{elementalMgPerUnit:t,compoundMgPerUnit:n}=e;return(Rc(e,"worked-out")||void 0===t&&Rc(e,"form-unknown"))&&void 0!==n?{amount:n,basis:"compound"}:void 0===t?void 0:{amount:t,basis:"elemental",compoundMg:n}}function Yc(e,t){const n=e&&Vc(e),o=e=>String(e).replace(".",t),s=e?.unitsPerDay??e?.unitsPerServing;return{...void 0!==e?.form&&{form:e.form},...n&&{...n,amount:o(n.amount)},...void 0!==s&&{perDay:o(s)}}}function Jc(e,t){return{...void 0!==t.form&&e.form===t.form&&{form:""},...void 0!==t.amount&&e.amount===t.amount&&e.basis===t.basis&&{amount:"",basis:"",compoundMg:void 0},...void 0!==t.perDay&&e.perDay===t.perDay&&{perDay:""}}}const Kc=e=>e.number(.5,1).charAt(1);function Zc(e,{reading:t}){if(!t)return"";const{form:n,unit:o,unitsPerDay:s=t.unitsPerServing}=t,i=void 0===n?void 0:la(e.forms,n)?.name,a=t.problems.some(({code:e})=>"worked-out"===e||"no-amount"===e),r={mg:(a?t.compoundMgPerUnit:t.elementalMgPerUnit)??0,...void 0!==i&&{form:i},...void 0!==o&&{units:e.units[o](1)},...void 0!==s&&{count:s}};return a?e.supplements.labelReadCompound(r):e.supplements.labelRead(r)}function Qc({words:e,knowledge:t,row:n,hasHint:o,change:s}){const{supplements:i}=e,a=`supplement-${n.key}-label`,r=function(e,t){const{reading:n,labelDone:o}=t;if(!n)return"";const s=(({reading:e})=>void 0!==e&&void 0!==Vc(e))(t);if(!s&&!o)return"";const i=n.problems.filter(({code:e})=>!(s&&"no-amount"===e)),a=[...i.filter(({code:e})=>"no-amount"!==e),...i.filter(({code:e})=>"no-amount"===e)];return[...s?[Zc(e,t)]:[],...a.map(t=>function(e,t){const n=e.supplements.labelProblems;switch(t.code){case"impossible-pair":return n["impossible-pair"](t);case"odd-unit":return n["odd-unit"]({written:t.written.replace(".",Kc(e))});default:return n[t.code]}}(e,t))].join(" ")}(e,n),l="small label-told "+(n.reading?.problems.some(({code:e})=>"worked-out"!==e)?"doubt":"");return q`<div class="label-line">
    <label class="label" for=${a}>${i.label}</label>
    ${o?q`<p class="small muted" id="${a}-hint">${i.labelHint}</p>`:V}
    <textarea
      class="field"
      id=${a}
      part="label-line"
      rows="2"
      maxlength=${500}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${o?`${a}-hint`:V}
      .value=${Ra(n.label)}
      @input=${o=>{const i=/^insertFrom(?:Paste|Drop)/.test(o.inputType),a=o.target.value;s(function(e,t,{label:n,isDone:o},s){const i=""===n.trim()?void 0:Wc(n,e),a=void 0!==i&&Rc(i,"topical")?{problems:[{code:"topical"}]}:i;return{label:n,labelDone:o,amountDone:o,reading:a,...Jc(t,Yc(t.reading,s)),...Yc(a,s)}}(t,n,{label:a,isDone:i},Kc(e)))}}
      @change=${()=>s({labelDone:!0,amountDone:!0})}
    ></textarea>
    <p class=${l} .textContent=${n.labelDone?"":r}></p>
    <p class=${l} role="status" .textContent=${n.labelDone?r:""}></p>
  </div>`}const Xc=["ml","gram","drop"];function eu(e,t,n){return Math.round(t)===Math.round(n)?e.mg(t,t<10?1:0):e.mgFromTo(t,n)}function tu({words:e,knowledge:t,row:n,of:o}){return q`<output
    class="supplement-mg figures"
    aria-live="off"
    for=${o.join(" ")}
    .textContent=${function(e,t,n){const o=function(e,t){if(sr(t).length>0)return;const n=function(e,t){const n=ht(e,t);return n&&{mgPerUnit:n.mg,mgHighPerUnit:n.mgHigh,mgPerDay:n.mg*t.perDay,mgHighPerDay:n.mgHigh*t.perDay,problems:kt(e,t)}}(e,ir(t));return n&&{mg:n.mgPerUnit,mgHigh:n.mgHighPerUnit,mgPerDay:n.mgPerDay,mgHighPerDay:n.mgHighPerDay}}(t,n);if(!o)return"";const s=Xc.find(e=>e===n.reading?.unit);return e.supplements.readout({mg:eu(e,o.mg,o.mgHigh),mgPerDay:eu(e,o.mgPerDay,o.mgHighPerDay),...s&&{units:e.units[s](1)}})}(e,t,n)}
  ></output>`}const nu=["elemental","compound","percent-ri"],ou=["form","amount","basis","perDay"],su=(e,t)=>`supplement-${e}-${t}`;function iu(e,t,n){const{errors:o}=e.words.supplements,s=e.problems.find(e=>e.key===t&&e.field===n);return"range"===s?.error?o.range(s):"thousands"===s?.error?o.thousands(s):s&&o[s.error]}const au=i`
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;function ru(e,t){return la(e.questions,t)??{title:t,label:t,error:""}}const lu=({draft:e})=>e.problems.length>0,cu=({question:e})=>`error-${e.id}`,uu=({question:e})=>`hint-${e.id}`;function du(e){return lu(e)?q`<p class="error" id=${cu(e)} part="error" role="alert">
    ${Br.alert()}<span>${function({draft:e,texts:t,words:n}){const o=e.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);if(e.problems.some(({kind:e})=>"supplement"===e))return n.supplements.mend;if(0===o.length||yt.every(t=>kr(e,t)))return t.error;const s=o.map(e=>n.diet.groups[e].name);return n.diet.mend({groups:s,most:70})}(e)}</span>
  </p>`:V}function mu(e){const{hint:t}=e.texts;return t?q`<p class="muted hint" id=${uu(e)}>${t}</p>`:V}function gu({quiz:e}){return q`<p class="small prefilled" part="prefilled">${Br.info()}${e.prefilled}</p>`}const hu=({words:e,draft:t})=>t.prefilled?gu(e):V;function pu(e){switch(e.question.kind){case"one":return fl(vu(e,"radio"));case"many":return function(e){const t=e.choices.filter(({apart:e,stays:t})=>!e&&!t).length;if(t<=8)return fl(e);const n=function(e){return e.choices.filter(({value:t,label:n,detail:o,apart:s,stays:i})=>s||i||e.picked.includes(t)||function(e,t){const n=bl(e);return bl(t).split(/\s+/).every(e=>n.includes(e))}(`${n} ${o??""}`,e.search))}(e),o=n.filter(({apart:e,stays:t})=>!e&&!t).length,{words:s}=e;return q`<div class="stack">
    <div class="search" part="search">
      ${Br.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${s.quiz.search}
        placeholder=${s.quiz.search}
        .value=${Ra(e.search)}
        @input=${t=>e.find(t.target.value)}
        @keydown=${vl}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${e.search.trim()?s.quiz.found({count:o,total:t}):V}
    </p>
    ${fl({...e,choices:n,dense:!0})}
  </div>`}({...vu(e,"checkbox"),words:e.words,search:e.draft.search,find:t=>fu(e,{search:t})});case"number":return function(e){const{texts:t,question:n,draft:o}=e;return q`<div class="stack">
    ${Va({id:n.id,label:t.label,quietLabel:!0,value:o.text,error:void 0,invalid:lu(e),describedBy:[t.hint?uu(e):"",lu(e)?cu(e):""].join(" ").trim(),input:t=>fu(e,{text:t,picked:[],problems:[]})})}
    ${yu(e)}
  </div>`}(e);case"portions":return function(e){const{words:t,draft:n}=e,o=n.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);return q`<div class="stack">
    ${s={words:t,groups:yt,values:n.portions,invalid:o,describedBy:cu(e),change:(t,n)=>fu(e,e=>wu(e,[t],n)),fillZeros:()=>fu(e,e=>wu(e,yt.filter(t=>kr(e,t)),()=>"0"))},q`<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${s.words.diet.perWeek}</p>
    ${s.groups.map(e=>function(e,t){const{diet:n}=e.words,{name:o,portion:s,examples:i}=n.groups[t],a=e.values[t]??"",r=n=>()=>e.change(t,e=>function(e,t){const n=Ja(e)??0;return String(Math.min(70,Math.max(0,Math.round(n)+t)))}(e,n));return q`<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${t}">${o}</label>
      <span class="muted small" id="portion-${t}-hint">${i} \u00b7 ${s}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${n.fewer({group:o})} @click=${r(-1)}>
        ${Br.minus()}
      </button>
      <input
        class="field"
        id="portion-${t}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="\u2013"
        aria-label=${n.perWeekOf({group:o})}
        aria-describedby="portion-${t}-hint ${e.invalid.includes(t)?e.describedBy:""}"
        aria-invalid=${e.invalid.includes(t)?"true":V}
        .value=${Ra(a)}
        @input=${n=>{const{value:o}=n.target;e.change(t,()=>o)}}
      />
      <button class="icon-button" type="button" aria-label=${n.more({group:o})} @click=${r(1)}>
        ${Br.plus()}
      </button>
    </div>
  </div>`}(s,e))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${()=>s.fillZeros()}>
        ${s.words.diet.fillZeros}
      </button>
    </div>
  </div>`}
    ${yu(e)}
  </div>`;var s}(e);case"supplements":return function(e){const{words:t,draft:n,question:o,texts:s}=e,i=n.rows.some(e=>e.antacid),a=[...i?[]:[{value:ar,label:s.none??t.supplements.none}],{value:lr,label:t.supplements.yes},...o.unsure&&s.unsure?[{value:rr,label:s.unsure}]:[]],r=n.problems.some(({kind:e})=>"missing"===e);return q`<div class="stack">
    ${fl({name:o.id,type:"radio",choices:a,picked:n.picked,...r&&{describedBy:cu(e)},pick:t=>fu(e,({rows:e})=>({picked:[t],rows:t===lr&&0===e.length?[Za(0)]:e,problems:[]}))})}
    ${n.picked.includes(lr)?function(e){const{words:t,knowledge:n,draft:o}=e,{forms:s,medicines:i}=n,a=Object.keys(s).filter(e=>"topical"!==s[e]?.route),r=Object.values(i).flatMap(({suppliesMagnesium:e})=>e?.usualForms??[]),l=[...new Set([...r,...a])];return function(e){const{words:t,rows:n}=e,o=n.length>=xt;return q`<div class="supplements stack" part="supplements">
    <p class="small muted">${t.supplements.where} ${t.supplements.elementalExplained}</p>
    ${Ml(e.rows,({key:e})=>e,(t,n)=>function(e,t,n){const{words:o}=e,{supplements:s}=o,i=t.reading?.unit;return q`<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${t.antacid?s.antacid:s.row({index:n})}</legend>
    ${t.antacid?q`<p class="small muted">${s.antacidHint}</p>`:q`<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${s.remove({index:n})}
            @click=${()=>e.remove(t.key)}
          >
            ${Br.close()}
          </button>`}
    ${Qc({...e,row:t,hasHint:1===n,change:n=>e.change(t.key,n)})}
    <div class="supplement-figures">
      ${function(e,t){const{words:n}=e,o=su(t.key,"form"),s=iu(e,t.key,"form"),i=n.forms;return q`<div class="pick">
    <label class="label" for=${o}>${n.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${o}
        aria-invalid=${s?"true":V}
        aria-describedby=${s?`${o}-error`:V}
        @change=${n=>e.change(t.key,Xa({form:n.target.value}))}
      >
        <option value="" .selected=${Ra(""===t.form)}>${n.supplements.formUnknown}</option>
        ${e.formsFor(t).map(e=>q`<option value=${e} .selected=${Ra(t.form===e)}>
                ${i[e]?.name??e}
              </option>`)}
      </select>
      ${Br.chevron()}
    </span>
    ${Ya(`${o}-error`,s)}
  </div>`}(e,t)} ${function(e,t){const{supplements:n}=e.words,o="percent-ri"===t.basis;return Va({id:su(t.key,"amount"),label:o?n.amountPercent:n.amount,unit:o?"%":"mg",value:t.amount,error:iu(e,t.key,"amount"),input:n=>e.change(t.key,Xa({amount:n,amountDone:!1})),done:()=>e.change(t.key,{amountDone:!0})})}(e,t)} ${function(e,t){const{supplements:n}=e.words,o=su(t.key,"basis"),s=iu(e,t.key,"basis"),i=function(e){if("elemental"!==e.basis||!e.form||!e.amountDone)return;const t=Ja(e.amount);return void 0!==t&&t>350?t:void 0}(t);return q`<fieldset
    class="basis"
    id=${o}
    role="radiogroup"
    aria-invalid=${s?"true":V}
    aria-describedby=${s?`${o}-error`:V}
  >
    <legend class="label">${n.basis}</legend>
    ${Ya(`${o}-error`,s)}
    ${nu.map(i=>q`<label class="tick">
          <input
            type="radio"
            name="basis-${t.key}"
            value=${i}
            aria-describedby=${s?`${o}-error`:V}
            .checked=${Ra(t.basis===i)}
            @change=${()=>e.change(t.key,Xa({basis:i}))}
          />
          <span>${n.bases[i]}</span>
        </label>`)}
    <p
      class="small improbable"
      role="status"
      .textContent=${void 0===i?"":n.improbable({mg:i})}
    ></p>
  </fieldset>`}(e,t)}
      ${Va({id:su(t.key,"perDay"),label:s.perDay,...i&&{unit:`\xd7 ${o.units[i](1)}`},value:t.perDay,error:iu(e,t.key,"perDay"),input:n=>e.change(t.key,{perDay:n})})}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${Ra(t.prescribed)}
          @change=${n=>e.change(t.key,{prescribed:n.target.checked})}
        />
        <span>${s.prescribed}</span>
      </label>
    </div>
    ${tu({...e,row:t,of:ou.map(e=>su(t.key,e))})}
  </fieldset>`}(e,t,n+1))}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${o?"true":V}
        aria-describedby=${o?"supplements-full":V}
        @click=${()=>{o||e.add()}}
      >
        ${Br.plus()}${t.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${o?t.supplements.full({most:xt}):""}
      ></p>
    </div>
  </div>`}({words:t,knowledge:n,rows:o.rows,formsFor:({antacid:e})=>e?l:a,problems:o.problems.flatMap(e=>"supplement"===e.kind?[e]:[]),change:(t,n)=>fu(e,e=>function(e,t,n){return{rows:e.rows.map(e=>e.key===t?{...e,...n}:e),problems:e.problems.filter(e=>"supplement"!==e.kind||e.key!==t||!(e=>Object.hasOwn(n,e)||Object.hasOwn(n,"basis"))(e.field))}}(e,t,n)),add:()=>fu(e,({rows:e})=>({rows:[...e,Za(gr(e))]})),remove:t=>fu(e,({rows:e})=>({rows:e.filter(e=>e.key!==t),problems:[]}))})}(e):V}
  </div>`}(e)}}function fu(e,t){e.change(e=>({...e,..."function"==typeof t?t(e):t}))}function ku({question:e,texts:t}){const n=[],o="medicines"===e.fact?"before":"after";return"many"===e.kind&&t.none&&n.push({value:ar,label:t.none,apart:o}),e.unsure&&t.unsure&&n.push({value:rr,label:t.unsure,..."many"===e.kind&&{apart:"after"}}),n}function bu({words:e,question:t},n){return"medicines"===t.fact?la(e.medicines,n)?.examples:"conditions"===t.fact?la(e.conditions,n)?.hint:"goals"===t.fact?la(e.goals,n)?.hint:void 0}function vu(e,t){const{words:n,question:o,draft:s}=e,i=e=>"other"===e&&("medicines"===o.fact||"conditions"===o.fact),a=(o.choices??[]).map(t=>({value:t,label:gl(n,o,t),detail:bu(e,t),stays:i(t)}));return{name:o.id,type:t,choices:[...a,...ku(e)],picked:s.picked,invalid:lu(e),...lu(e)&&{describedBy:cu(e)},pick:(n,o)=>fu(e,e=>function(e,t,n,o){const s=o||t===ar||t===rr?[]:e.picked.filter(e=>e!==t&&e!==ar&&e!==rr);return{...e,picked:n?[...s,t]:s,problems:[]}}(e,n,o,"radio"===t))}}function yu(e){const{question:t,texts:n,draft:o}=e;return t.unsure&&n.unsure?fl({name:t.id,type:"checkbox",choices:[{value:rr,label:n.unsure}],picked:o.picked,pick:(t,n)=>fu(e,{picked:n?[rr]:[],text:"",portions:{},problems:[]})}):V}function wu(e,t,n){const o=t.map(t=>[t,n(e.portions[t]??"")]);return{portions:{...e.portions,...Object.fromEntries(o)},picked:[],problems:e.problems.filter(e=>"portion"!==e.kind||!t.includes(e.group))}}const $u=i`
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;const Mu=i`
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: 5em calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;function xu({words:e,eventDetail:t,consent:n,answer:o}){if("answers"!==t)return V;const{consent:s}=e.quiz;return"open"!==n?q`<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${"yes"===n?s.thanks:s.declined}
    </p>`:q`<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${s.title}</h3>
    <p>${s.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${()=>o(!0)}>${s.yes}</button>
      <button class="button" type="button" @click=${()=>o(!1)}>${s.no}</button>
    </div>
  </section>`}function ju({words:e,save:t,print:n,handOver:o}){return q`<div class="choices-row" part="plan-actions">
    ${t?q`<button class="button" type="button" part="save-button" @click=${t}>
            ${Br.calendar()}${e.calendar.save}
          </button>`:V}
    <button class="button" type="button" part="print-button" @click=${n}>
      ${Br.printer()}${e.sheet.print}
    </button>
    ${o?q`<button class="button" type="button" part="hand-over-button" @click=${o.go}>
            ${Br.arrow()}${o.label}
          </button>`:V}
  </div>`}function zu(e,t,n="disclosure",o=!1){return q`<details class="disclosure" part=${n} ?open=${o}>
    <summary part="summary">${Br.chevron()}<span>${e}</span></summary>
    <div class="disclosed stack">${t}</div>
  </details>`}function Pu(e,t){return la(e.questions,t.id)?.label??t.id}const Au="\u2026",Su=e=>e.replaceAll(/\s+/g," ").trim();function _u({heading:e,lines:t}){const n=t.map(Su).filter(e=>""!==e);return void 0===e?n.join("\n"):[`${Su(e)}:`,...n.map(e=>`- ${e}`)].join("\n")}const Du=e=>e.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,""),Cu=e=>encodeURIComponent(e.replaceAll(/\r?\n/g,"\r\n"));function Eu(e){try{return decodeURIComponent(e).replaceAll("\r\n","\n")}catch{return e}}const Ou=(e,t)=>e.find(e=>e.name.toLowerCase()===t)?.value;function Tu(e,t){const n=t.map(({rule:t})=>function({rules:e},t){const n=la(e.safety,t)??la(e.proposal,t)??la(e.dose,t);return n?.refer}(e,t));return n.find(e=>void 0!==e)??"doctor"}const Iu=({view:e},t)=>Object.hasOwn(e.ground.knowledge.rules.need,t.rule),Lu=({view:e,recommendation:t})=>{return n=e.words,o=e.ground.knowledge,s=t.findings,n.professionals[Tu(o,s)];var n,o,s};function Uu(e){const{view:t,recommendation:n}=e,{words:o}=t,s=n.forms.filter(({rank:e})=>1===e).map(({id:e})=>Kr(o,e).name);return o.outcomes[n.outcome].title({form:o.either(s),mg:n.plan?.elementalMgPerDay??0,professional:Lu(e)})}function Nu(e){const{view:t,recommendation:n}=e,{words:o,help:s,ground:i,state:a}=t,{labels:r,mailGreeting:l}=o.result.consult,c=n.forms.filter(({rank:e})=>1===e),{plan:u}=n,d=[{lines:[l]},{heading:r.outcome,lines:[Uu(e)]},{heading:r.form,lines:c.map(({id:e})=>Kr(o,e).name)},{heading:r.plan,lines:u?u.moments.map(e=>o.result.plan.moment(e)):[]},{heading:r.findings,lines:n.findings.map(e=>il(o,e,s).title)},{heading:r.answers,lines:Er(i,a).map(({question:e,answer:t})=>`${Pu(o,e)}: ${hl(o,e,t.unsure?void 0:t.value)}`)},{heading:r.version,lines:[n.knowledge.version]}];return(e=>e.filter(({lines:e})=>e.length>0).map(_u).join("\n\n"))(d)}function Fu(e){const{view:t,recommendation:n}=e,{consultHref:o,consultLabel:s}=t.settings;if(!o)return V;const{words:i,on:a}=t,{consult:r}=i.result,l=/^mailto:/i.test(o.trim())?function(e,t){const{start:n,parameters:o}=function(e){const t=e.trim().split("#")[0]??"",[n="",...o]=t.split("?");return{start:n,parameters:o.join("?").split("&").filter(e=>""!==e).map(e=>{const[t="",...n]=e.split("=");return{name:t,value:n.join("=")}})}}(e),s=o.filter(({name:e})=>!["subject","body"].includes(e.toLowerCase())),i=Ou(o,"subject")??Cu(Du(t.subject)),a=Ou(o,"body"),r=a?`${a}${Cu("\n\n")}`:"",l=`${n}?${[...s,{name:"subject",value:i}].map(({name:e,value:t})=>`${e}=${t}`).join("&")}&body=${r}`,c=Du(t.body),u=function(e,t){if(Cu(e).length<=t)return e;const n=e.split("\n");for(;n.length>0&&Cu([...n,Au].join("\n")).length>t;)n.pop();return n.length>0?[...n,Au].join("\n"):""}(c,1900-l.length);return{href:`${l}${Cu(u)}`,body:`${Eu(r)}${u}`,cut:u!==c}}(o,{subject:r.mailSubject,body:Nu(e)}):void 0,c="ask-professional"===n.outcome;return q`<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${r.heading}</h3>
    ${c?q`<p>${r.firstProfessional({professional:Lu(e)})}</p>`:V}
    <p class="muted">${r.note}</p>
    ${l?function({view:e},{body:t,cut:n}){const{consult:o}=e.words.result;return q`<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${o.preview}</h4>
    <p class="small muted">${o.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${t}</pre>
    ${n?q`<p class="small">${o.previewCut}</p>`:V}
  </div>`}(e,l):V}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${l?.href??o}
        rel="noopener"
        @click=${()=>a.consult()}
        >${s??(l?r.send:r.label)}</a
      >
    </div>
  </section>`}function Bu({view:e,recommendation:t}){const{words:n,settings:o}=e,{forms:s}=n.result;if(0===t.forms.length)return V;const i=t.forms.filter(({rank:e})=>1===e),a=t.forms.filter(({rank:e})=>e>1);return q`<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${s.heading}</h3>
    ${i.length>1?q`<p class="muted">${s.equalRank}</p>`:V}
    <ul class="form-cards">
      ${i.map(e=>function(e,t,n){const{name:o,about:s}=Kr(e,t.id);return q`<li class="form card" part="form">
    <h4 class="form-name">${Zr(o,e.lang)}</h4>
    <p class="muted">${s}</p>
    <p class="quiet">${e.result.forms.why}</p>
    ${function(e,t,n){return q`<ul class="reasons">
    ${Qr(e,t,"for").map(({reason:t,text:o})=>q`<li>${Br.check()}<span>${o}${Xr(e,t,n)}</span></li>`)}
    ${Qr(e,t,"against").map(({reason:t,text:o})=>q`<li class="against">${Br.minus()}<span>${o}${Xr(e,t,n)}</span></li>`)}
  </ul>`}(e,t.reasons,n)}
  </li>`}(n,e,o.debug))}
    </ul>
    ${a.length>0?q`<div class="form-others">
            <h4>${s.others}</h4>
            ${function(e,t){const n=new Map;for(const o of t){const t=tl(e,o);n.set(t,[...n.get(t)??[],Kr(e,o.id).short])}return q`<ul>
    ${[...n].map(([t,n])=>q`<li class="form-row" part="form-row">
          <span class="form-row-name">${Zr(e.list(n),e.lang)}</span>
          <span class="muted small">${t}</span>
        </li>`)}
  </ul>`}(n,a)}
          </div>`:V}
    <p class="small muted">${s.amountNote}</p>
    ${t.rejected.length>0?zu(s.whyNot,q`<p class="small muted">${s.rejected}</p>
              <ul>
                ${t.rejected.map(e=>function(e,t,n){return q`<li class="form-row" part="form-row">
    <span class="form-row-name">${Zr(Kr(e,t.id).short,e.lang)}</span>
    <span class="muted small"
      >${Qr(e,t.reasons,"against").map(({reason:t,text:o})=>q`<span class="sentence">${o}${Xr(e,t,n)} </span>`)}</span
    >
  </li>`}(n,e,o.debug))}
              </ul>`,"rejected"):V}
  </section>`}function Gu(e,t,n=Math.max(...t.map(({mg:e})=>e))){if(0===t.length)return V;const o=[...t].sort((e,t)=>t.mg-e.mg);return q`<ul class="foods" part="foods">
    ${o.map(t=>function(e,{id:t,grams:n,mg:o},s){const i=la(e.foods,t),a=`${Math.round(o/s*100)}%`;return q`<li class="food" part="food">
    <span class="food-name"
      >${Zr(i?.name??t,e.lang)}
      <span class="muted small"
        >${e.result.foods.portion({portion:i?.portion??"",grams:n})}</span
      ></span
    >
    <span class="food-mg figures">${e.mg(o)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${a} height="4" rx="2" />
    </svg>
  </li>`}(e,t,n))}
  </ul>`}const Hu=i`
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`,qu=(e,t)=>Math.round(e/t*1e3)/10+"%";function Wu(e){return q`<div class="bar">
    <p class="bar-head small">
      <span>${e.title}</span><span class="muted figures">${e.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${function({parts:e,scaleMg:t}){let n=0;return e.filter(({mg:e})=>e>0).map(({series:e,mg:o})=>{const s=n;return n+=o,W`<rect class="part ${e}" x=${qu(s,t)} width=${qu(o,t)} y="6" height="16" />`})}(e)} ${function({spread:e,scaleMg:t}){if(!e||e.highMg<=e.lowMg)return V;const[n,o]=[qu(e.lowMg,t),qu(e.highMg,t)];return W`<g class="whisker">
    <line x1=${n} x2=${o} y1="28" y2="28" />
    <line x1=${n} x2=${n} y1="25" y2="31" />
    <line x1=${o} x2=${o} y1="25" y2="31" />
  </g>`}(e)} ${function({mark:e,scaleMg:t}){const n=qu(e.lowMg,t),o=qu(e.highMg,t),s=qu(e.highMg-e.lowMg,t);return W`<g class="mark">
    ${e.highMg>e.lowMg?W`<rect class="mark-range" x=${n} width=${s} y="0" height="28" />`:V}
    <line x1=${o} x2=${o} y1="0" y2="28" />
  </g>`}(e)}
    </svg>
  </div>`}function Ru({words:e,figures:t,proposedMg:n}){const{foodMg:o,foodLowMg:s=o,foodHighMg:i=o,referenceLowMg:a,referenceHighMg:r}=t;if(void 0===a||void 0===r)return null;const{intake:l}=e.result,c=(t.supplementMg??0)+n,u=`${l.reference} ${e.mgRange(a,r)}`;return{title:void 0===o?l.withoutFood:l.everything,parts:[{series:"food",mg:o??0},{series:"supplement",mg:t.supplementMg??0},{series:"proposed",mg:n}],mark:{label:u,lowMg:a,highMg:r},spread:void 0===o?void 0:{lowMg:(s??0)+c,highMg:(i??0)+c},scaleMg:1.12*Math.max(r,(i??0)+c)}}function Vu(e,t,n){return q`<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${e}" width="12" height="12" rx="3" /></svg
      >${t}
    </dt>
    <dd class="figures">${n}</dd>
  </div>`}const Yu=i`
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;function Ju(e){const{words:t,figures:n}=e,{intake:o}=t.result,{referenceLowMg:s,referenceHighMg:i}=n,a=void 0!==s&&void 0!==i&&i>s;return q`<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${o.heading}</h3>
    ${function(e){const t=function({words:e,figures:t,proposedMg:n,limitMg:o}){const{supplementMg:s,supplementMgHigh:i=s}=t,a=i??0;if(!o||a+n===0)return null;const{intake:r}=e.result;return{title:r.fromSupplements,parts:[{series:"supplement",mg:a},{series:"proposed",mg:n}],mark:{label:`${r.upperLevel} ${e.mg(o)}`,lowMg:o,highMg:o},scaleMg:1.12*Math.max(o,a+n)}}(e),n=[Ru(e),t].filter(e=>null!==e);if(0===n.length)return V;const{words:o}=e;return q`<figure class="intake stack" part="intake">
    ${n.map(Wu)} ${function({words:e,figures:t,proposedMg:n,limitMg:o}){const{intake:s}=e.result,{foodMg:i,foodLowMg:a=i,foodHighMg:r=i,supplementMg:l,supplementMgHigh:c=l}=t;return q`<dl class="keys">
    ${void 0!==a&&void 0!==r?Vu("food",s.food,e.mgRange(a,r)):V}
    ${void 0!==l&&c?Vu("supplement",s.supplement,aa((t,n)=>e.mgRange(t,n),{lowMg:l,highMg:c,upperLevelMg:o})):V}
    ${n>0?Vu("proposed",s.proposed,e.mg(n)):V}
  </dl>`}(e)}
    <figcaption class="quiet">${function({words:e,figures:t,proposedMg:n,limitMg:o},s){const{foodLowMg:i,foodHighMg:a,referenceLowMg:r,referenceHighMg:l}=t,{supplementMg:c,supplementMgHigh:u}=t,d={foodLowMg:i,foodHighMg:a,supplementMg:c,supplementMgHigh:u,referenceLowMg:r,referenceHighMg:l,upperLevelMg:s?o:void 0,proposedMg:n>0?n:void 0},m=Object.entries(d).filter(([,e])=>void 0!==e);return e.result.intake.equivalent(Object.fromEntries(m))}(e,null!==t)}</figcaption>
    ${e.spreadPercent>0&&void 0!==e.figures.foodMg?q`<p class="small muted">
            ${o.result.intake.estimateNote({percent:e.spreadPercent})}
          </p>`:V}
    ${t?q`<p class="small muted">${o.result.intake.upperLevelNote}</p>`:V}
  </figure>`}(e)}
    ${a?q`<p class="small muted">${o.referenceRange({lowMg:s,highMg:i})}</p>`:V}
  </section>`}const Ku=["ask-professional","incomplete","emergency"];function Zu({view:e}){const{ground:t,state:n}=e;return wo(t.knowledge,n.facts,t.options).figures}const Qu=e=>Math.max(...e.map(({mg:e})=>e));function Xu(e,{checked:t,kind:n}){const{standing:o}=e.result.sources,s="computed"===n?o.computed:"primary"===n?o.read:o.copy;return t?s:o.unchecked}const ed=(e,t,n)=>la(e.result.sources.titles,t)??n.title;function td(e,t){return[...new Set(t)].flatMap(t=>{const n=la(e,t);return n?[{id:t,source:n}]:[]})}function nd(e,{year:t}){return null===t||e.includes(String(t))?e:`${e} (${t})`}function od(e,t,n){return td(t,n).map(({id:t,source:n})=>({title:nd(ed(e,t,n),n),standing:Xu(e,n)}))}const sd=i`
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;function id({words:e,knowledge:t,standard:n,cited:o,withFigures:s}){const{sources:i}=e.result;return q`<footer class="block colophon" part="colophon">
    ${function(e,t,n){const o=td(t,n);if(0===o.length)return V;const s=o.some(({source:e})=>!e.checked);return zu(e.result.sources.heading,q`<ul class="sources small">
        ${o.map(({id:t,source:n})=>function(e,t,n){const o=ed(e,t,n),s=n.url?q`<a href=${n.url} rel="noopener" aria-label=${e.result.sources.open({source:o})}
        >${o}</a
      >`:o;return q`<li class="source" part="source">
    <span>${s}</span> <span class="muted small figures">${((e,t)=>[t.year??"",Xu(e,t)].filter(Boolean).join(" \xb7 "))(e,n)}</span>
  </li>`}(e,t,n))}
      </ul>
      ${s?q`<p class="small muted">${e.result.sources.uncheckedNote}</p>`:V}`,"sources")}(e,t.sources,o)}
    ${s?zu(i.whyQuestion,q`<p class="small">${i.whyAnswer}</p>`,"why-elsewhere"):V}
    <div class="small muted stack">
      <p part="purpose">${e.result.purpose}</p>
      <p part="credit">
        ${s?i.foodCredit:""} ${i.standards[n]}.
        ${i.knowledge({version:t.version})}.
      </p>
    </div>
  </footer>`}const ad=({view:e,recommendation:t})=>me(e.ground.knowledge,e.state.facts,t);function rd({view:e,recommendation:t}){if("education"!==t.claims)return[];const{goals:n}=e.ground.knowledge;return[...new Set((e.state.facts.goals??[]).flatMap(e=>la(n,e)?.uses??[]))]}const ld=["ask-professional","incomplete","emergency"];function cd(e){return ld.includes(e.recommendation.outcome)?V:q`${function(e){const t=ad(e);if(0===t.length)return V;const{words:n,ground:o}=e.view,{limits:s}=o.knowledge,{claimCompanions:i}=n;return q`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${n.result.forms.claims}</h3>
    <ul class="bullets">
      ${t.map(e=>q`<li>${la(n.claims,e)}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${i.amount({mg:s.claimMinimumMgPerDay})}
        ${i.tooMuch({upperLevelMg:s.euCeilingMg})}
      </p>
      <p>${i.variedDiet} ${i.avoid}</p>
    </div>
  </section>`}(e)} ${function(e){const t=rd(e);if(0===t.length)return V;const{forms:n}=e.view.words.result;return q`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${n.evidence}</h3>
    <p class="muted">${n.evidenceNote}</p>
    <ul class="uses">
      ${t.map(t=>function(e,t){const{words:n,ground:o}=e.view,{forms:s}=n.result,i=la(n.evidence,t),a=la(o.knowledge.evidence,t);return i&&a?q`<li class="use card" part="evidence">
    <div>
      <h4>${i.title}</h4>
      <p class="grade small">
        <span class="grade-letter figures">${a.grade}</span>${s.grade[a.grade]}
      </p>
    </div>
    <dl class="stack small">
      <div>
        <dt>${s.evidenceFor}</dt>
        <dd>${i.for}</dd>
      </div>
      <div>
        <dt>${s.evidenceAgainst}</dt>
        <dd>${i.against}</dd>
      </div>
      <div>
        <dt>${s.evidenceLimits}</dt>
        <dd>${i.limits}</dd>
      </div>
    </dl>
  </li>`:q``}(e,t))}
    </ul>
  </section>`}(e)} ${function({view:e}){if(!e.state.facts.goals?.includes("other"))return V;const{goalOther:t}=e.words;return q`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${t.title}</h3>
    <p>${t.text}</p>
    <p>${t.helps}</p>
  </section>`}(e)}`}const ud=i`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }
`,dd=({recommendation:{outcome:e}})=>"form"===e||"food-first"===e||"nothing-needed"===e;function md(e){const{recommendation:t,view:n}=e,{knowledge:o}=n.ground,s=t.forms.filter(({rank:e})=>1===e);return[...t.findings.flatMap(({sources:e})=>e),...dd(e)?Vn(o,t.standard,n.state.facts):[],...s.flatMap(({id:e})=>{return(t=la(o.forms,e))?[t.solubility,t.uptake,t.gutEffect,t.permittedInEu].flatMap(({sources:e})=>e):[];var t}),...s.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.rejected.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.plan?o.plan.sources:[],...ad(e).flatMap(e=>{return t=la(o.claims,e),s=n.words.lang,t?[...t.sources,...la(t.wording,s)?.sources??[]]:[];var t,s}),...rd(e).flatMap(e=>la(o.evidence,e)?.sources??[])]}const gd={name:"",portion:""};function hd({view:{words:e},recommendation:t}){const n=new Map;for(const{id:o,reasons:s}of t.forms.filter(({rank:e})=>1===e)){const t=el(e,s).join(" ");n.set(t,[...n.get(t)??[],Kr(e,o).name])}return[...n].map(([t,n])=>({title:Zr(e.list(n),e.lang),text:t}))}function pd({view:{words:e},recommendation:t}){const{foods:n}=e.result;if("nothing-needed"===t.outcome||0===t.foods.length)return[];const o=t.foods.map(({id:t,grams:o,mg:s})=>{const{name:i,portion:a}=la(e.foods,t)??gd;return`${i}, ${n.portion({portion:a,grams:o})}: ${e.mg(s)}`});return[{title:n.heading,text:`${o.join("; ")}.`}]}function fd({view:e,recommendation:t},n){const{knowledge:o}=e.ground,{findings:s,forms:i,plan:a,standard:r}=t;return[...[...s,...i.filter(({rank:e})=>1===e).flatMap(e=>e.reasons)].flatMap(({sources:e})=>e),...n?Vn(o,r,e.state.facts):[],...a?o.plan.sources:[]]}function kd(e){if(!dd(e))return[];const t=Zu(e),n=e.recommendation.plan?.elementalMgPerDay;return Da(e.view.words,{...t,proposedMg:n,limitMg:t.ceilingMg})}const bd=({affiliate:e})=>e?"sponsored noopener":"noopener";function vd(e,t,n){return(la(e.units,t.unit??"piece")??e.units.piece)(n)}const yd=i`
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`;function wd({view:e,recommendation:t},n){const{words:o,catalog:s,on:i,imageFor:a}=e;return q`<ul class="products">
    ${n.map(({product:e,fit:n})=>function(e){const{words:t,product:n,currency:o,image:s}=e;return q`<li class="product card" part="product">
    ${s?q`<div class="product-image">${s}</div>`:V}
    <div class="product-text">
      ${n.affiliate?q`<p class="advertisement small" part="advertisement">
              ${t.result.products.advertisement}
            </p>`:V}
      ${function({words:e,product:t,fit:n,actions:o}){return t.url?q`<h4 class="product-name">
    <a
      href=${t.url}
      rel=${bd(t)}
      aria-label=${e.result.products.viewOf({product:t.name})}
      @click=${e=>o.opened(t,n,e)}
      >${t.name}</a
    >
  </h4>`:q`<h4 class="product-name">${t.name}</h4>`}(e)} ${function({words:e,product:t,fit:n,planMg:o}){const{products:s}=e.result,i=ge(t).map(t=>Kr(e,t).short).join(" + "),a=n?n.unitsPerDay*(t.elementalMgPerUnit??0):0;return q`<ul class="product-facts small figures">
    ${i?q`<li class="muted">${Zr(i,e.lang)}</li>`:V}
    ${n?q`<li>${s.perDay({units:vd(e,t,n.unitsPerDay),mg:a})}</li>`:V}
    ${null!==o&&a>o?q`<li class="muted">${s.moreThanPlan({mg:o})}</li>`:V}
    ${n?.daysInPack?q`<li>${s.daysInPack({days:n.daysInPack})}</li>`:V}
    ${t.otherActives?.length?q`<li class="muted">${s.otherActives({actives:e.list(t.otherActives)})}</li>`:V}
  </ul>`}(e)}
    </div>
    <div class="product-foot">
      ${void 0===n.price?V:q`<p class="price figures">${t.price(n.price,o)}</p>`}
      ${function({words:e,product:t,fit:n,actions:o}){const{products:s}=e.result;if(!1===t.inStock)return q`<p class="muted small out-of-stock">${s.outOfStock}</p>`;if(t.affiliate&&!t.cartUrl)return V;const i=t.cartUrl??t.url,a=s.addToCartOf({product:t.name}),r=e=>o.wanted(t,n,e);return i?q`<a
    class="button primary"
    part="cart-button"
    href=${i}
    rel=${bd(t)}
    aria-label=${a}
    @click=${r}
    >${s.addToCart}</a
  >`:q`<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${a}
      @click=${r}
    >
      ${s.addToCart}
    </button>`}(e)}
    </div>
  </li>`}({words:o,product:e,fit:n,planMg:t.plan?.elementalMgPerDay??null,currency:s?.currency??"EUR",image:a(e.id),actions:i}))}
  </ul>`}function $d(e,t){const{words:n}=e.view,o=t.slice(6,24);return q`${wd(e,t.slice(0,6))}
    ${o.length>0?zu(n.result.more,wd(e,o),"more-products"):V}
    <p class="small muted">${n.result.products.order}</p>`}function Md(e){const{view:t,recommendation:n}=e,{words:o}=t,s=(({view:e,recommendation:t})=>function(e,t,n,o){const{forms:s,plan:i}=n,a=me(e,t,n).length>0?e.limits.claimMinimumMgPerDay:0,r=new Map(s.flatMap(({rank:e,products:t})=>t.map(t=>[t.id,{fit:t,rank:e}]))),l={knowledge:e,facts:t,planMg:i?.elementalMgPerDay??null};return(o?.products??[]).flatMap((e,t)=>{const n=r.get(e.id);if(!n||n.fit.unitsPerDay*(e.elementalMgPerUnit??0)<a)return[];const{fit:o,rank:s}=n,[i=0,...c]=fe({product:e,unitsPerDay:o.unitsPerDay,order:t},l);return[{product:e,fit:o,keys:[i,s,...c]}]}).sort((e,t)=>ke(e.keys,t.keys)).map(({product:e,fit:t})=>({product:e,fit:t}))}(e.ground.knowledge,e.state.facts,t,e.catalog??void 0))(e);if("form"!==n.outcome)return s.length>0?function(e,t){const{products:n}=e.view.words.result;return q`<section class="block" part="products">
    ${zu(n.anyway,q`<p>${n.anywayText}</p>
        ${$d(e,t)}`,"anyway")}
  </section>`}(e,s):V;const{products:i}=o.result;return q`<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${i.heading}</h3>
    ${s.length>0?q`<p class="muted">${i.lead}</p>
            ${$d(e,s)}`:q`<p>${i.none}</p>`}
  </section>`}const xd=["form","food-first","nothing-needed"];function jd(e){const{words:t,on:n,doseCheckThere:o}=e.view,{plan:s}=e.recommendation;return ju({words:t,...s&&o&&{handOver:{label:t.together.toDoseCheck,go:n.handOver}},...s&&{save:()=>n.save(s)},print:()=>n.print(function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:i,help:a}=t,{outcome:r,plan:l,findings:c,knowledge:u}=n;return{words:o,title:o.quiz.title,outcome:Uu(e),text:o.outcomes[r].text,answers:Er(s,i).map(({question:e,answer:t})=>({label:Pu(o,e),value:hl(o,e,t.unsure?void 0:t.value)})),findings:[...c.map(e=>il(o,e,a)),...hd(e),...pd(e)],figures:kd(e),plan:l,separations:l?fn(s.knowledge,i.facts):[],sources:od(o,s.knowledge.sources,fd(e,dd(e))),knowledge:u,help:a,night:An(s.knowledge,i.facts)}}(e))})}function zd(e,t){const n={view:e,recommendation:t};return q`<section class="screen result" part="result" aria-labelledby="heading">
    ${function(e){const{words:t,help:n,changed:o}=e.view,{recommendation:s}=e,i=s.findings.find(t=>Iu(e,t)),a=i&&il(t,i,n).text,{text:r}=t.outcomes[s.outcome];return q`<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${o?t.quiz.changed:t.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${Uu(e)}</h2>
    ${a&&a!==r?q`<p class="lead">${a}</p>`:V}
    <p class=${a?"muted":"lead"}>${r}</p>
  </header>`}(n)} ${function({view:e,recommendation:t}){const{words:n,ground:o,on:s}=e;if("incomplete"!==t.outcome)return V;const i=t.missing.filter(e=>Object.hasOwn(n.facts,e));if(0===i.length)return V;const a=o.knowledge.questions.find(({fact:e})=>i.includes(e)),r=n.list(i.map(e=>la(n.facts,e)??e));return q`<section class="block" part="missing">
    <p>${n.result.missing({facts:r})}</p>
    ${a?q`<div>
            <button class="button primary" type="button" @click=${()=>s.edit(a.id)}>
              ${n.result.complete}
            </button>
          </div>`:V}
  </section>`}(n)} ${function(e){const{words:t,help:n,settings:o}=e.view,s=e.recommendation.findings.filter(t=>!Iu(e,t));return 0===s.length?V:q`<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.result.safety}</h3>
    ${rl({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}(n)} ${Bu(n)} ${function(e){const{view:t,recommendation:n}=e;if(!n.plan)return V;const{words:o,ground:s,state:i,help:a}=t;return va({words:o,knowledge:s.knowledge,facts:i.facts,help:a,plan:n.plan,actions:jd(e)})}(n)}
    ${o=function(e){const{view:t,recommendation:n}=e;if(Ku.includes(n.outcome))return V;const o=Zu(e);if(void 0===o.referenceLowMg||void 0===o.referenceHighMg)return V;const{words:s,ground:i,state:a}=t,r=void 0===a.facts.foodMg;return Ju({words:s,figures:o,limitMg:o.ceilingMg,proposedMg:n.plan?.elementalMgPerDay??0,spreadPercent:r?100*i.knowledge.estimateSpread.share:0})}(n),s=function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:i}=t,{outcome:a}=n;if(Ku.includes(a)||"nothing-needed"===a)return V;const{foods:r}=o.result,l=i.facts.avoid??[],c=Zu(e).gapMg??0,u=n.plan?function(e,t,n={}){const o=mn(e,n);let s=0;const i=o.findIndex(({mg:e})=>(s+=e)>=t);return o.slice(0,i+1)}(s.knowledge,c,{avoid:l}):[],d=n.foods.filter(({id:e})=>u.every(t=>t.id!==e)),m=l.map(e=>gl(o,{id:"avoid",fact:"avoid"},e).toLocaleLowerCase(o.lang));return q`<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${r.heading}</h3>
    <p class="muted">
      ${r.lead}${m.length>0?` ${r.respects({avoid:o.list(m)})}`:""}
    </p>
    ${u.length>0?q`<div class="closing card">
            ${Gu(o,u,Qu(n.foods))}
            <p class="small">${r.equalWay({mg:c,portions:u.length})}</p>
          </div>`:V}
    ${n.foods.length>0?Gu(o,d,Qu(n.foods)):q`<p>${r.none}</p>`}
  </section>`}(n),o===V||s===V?o===V?s:o:q`<div class="pair">${o} ${s}</div>`} ${cd(n)} ${function(e){const{view:t,recommendation:n}=e;return xd.includes(n.outcome)&&"eu"===n.claims?t.catalogFailed?q`<p class="small muted" part="catalog-error">${t.words.quiz.catalogError}</p>`:t.catalog&&0!==n.forms.length?q`${Md(e)} ${function(e){const{view:t}=e;if("skin"!==t.state.facts.prefer)return V;const n=(o=t.ground.knowledge,s=t.state.facts,i=t.catalog??void 0,(i?.products??[]).filter(e=>{const t=ge(e);return t.length>0&&t.every(e=>"topical"===o.forms[e]?.route)&&he(e,s)})).map(e=>({product:e,fit:null}));var o,s,i;if(0===n.length)return V;const{products:a}=t.words.result;return q`<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${a.care}</h3>
    <p class="muted">${a.careNote}</p>
    ${wd(e,n.slice(0,6))}
  </section>`}(e)}`:V:V}(n)}
    ${function(e){const{plan:t,outcome:n}=e.recommendation;return t||"incomplete"===n?V:q`<section class="block" part="take-along">${jd(e)}</section>`}(n)} ${Fu(n)} ${function({words:e,settings:t,consent:n,on:o}){return xu({words:e,eventDetail:t.eventDetail,consent:n,answer:o.consent})}(e)} ${function(e){const{words:t,ground:n,state:o,edited:s,on:i}=e;return q`<section class="block" part="answers-section">
    ${zu(t.quiz.yourAnswers,q`<ul class="answers">
        ${Er(n,o).map(({question:n,answer:o})=>function({words:e,on:t},n,o){const s=Pu(e,n);return q`<li class="answer" part="answer">
    <span class="answer-text"><span class="muted small">${s}</span><span>${o}</span></span>
    <button
      class="button inline"
      type="button"
      id="edit-${n.id}"
      aria-label=${e.quiz.editAnswer({question:s})}
      @click=${()=>t.edit(n.id)}
    >
      ${e.quiz.edit}
    </button>
  </li>`}(e,n,hl(t,n,o.unsure?void 0:o.value)))}
      </ul>`,"answers",null!==s)}
    <div>
      <button class="button" type="button" part="restart-button" @click=${()=>i.restart()}>
        ${t.quiz.restart}
      </button>
    </div>
  </section>`}(e)} ${function(e){const{view:t,recommendation:n}=e;return id({words:t.words,knowledge:t.ground.knowledge,standard:n.standard,cited:md(e),withFigures:dd(e)})}(n)}
  </section>`;var o,s}function Pd(e){const{mode:t,recommendation:n}=e.state;if("question"===t)return function(e){const{words:t,state:n,draft:o,on:s}=e,{question:i}=n;if(!i||!o)return q``;const{knowledge:a}=e.ground,r=ru(t,i.id),l={words:t,knowledge:a,question:i,texts:r,draft:o,change:e=>s.change(i.id,e)},c=e.settings.autostart&&Sr(n)&&!n.editing,u=q`<form
    class="screen question ${function({question:e}){return"portions"===e.kind||"supplements"===e.kind||"many"===e.kind&&(e.choices?.length??0)>8}(l)?"long":""}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${e=>{e.preventDefault(),s.submit()}}
  >
    ${n.editing?V:function(e,{index:t,total:n}){return q`<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${e.quiz.progress({index:t,total:n})}</p>
    <progress aria-labelledby="progress" max=${n} .value=${t}></progress>
  </div>`}(t,Or(e.ground,n))}
    <fieldset class="ask" aria-describedby=${r.hint?uu(l):V}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${r.title}</h2></legend>
      ${mu(l)} ${hu(l)} ${du(l)} ${pu(l)}
    </fieldset>
    ${function({words:e,...t}){const{on:n,state:o,settings:s}=t;if(o.editing)return q`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${()=>n.cancel()}>
        ${e.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button">${e.quiz.save}</button>
    </div>`;const i=s.autostart&&Sr(o);return q`<div class="steps">
    ${i?V:q`<button class="button plain" type="button" part="back-button" @click=${()=>n.back()}>
            ${e.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button">${e.quiz.next}</button>
  </div>`}(e)}
    ${c?q`<p class="small muted note" part="purpose">${Br.info()}<span>${t.quiz.purpose}</span></p>`:V}
    ${c?function({words:e,settings:t}){const{eventDetail:n}=t;return"result"===n?V:q`<p class="small muted note" part="privacy">
    ${Br.lock()}<span>${e.quiz.privacy[n]}</span>
  </p>`}(e):V}
  </form>`;return q`${ml(i.id,u)}`}(e);if("intro"===t||!n)return function({words:e,settings:t,on:n}){const{quiz:o}=e;return q`<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${o.title}</h2>
      <p class="lead">${o.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${()=>n.start()}>
        ${o.start}
      </button>
      <p class="small muted note">${Br.clock()}<span>${o.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${ul(e,t.eventDetail)} ${dl(e)}
    </div>
  </section>`}(e);if("emergency"!==n.outcome)return zd(e,n);const{words:o,ground:s,help:i,settings:a,on:r}=e,{findings:l}=n;return cl({words:o,knowledge:s.knowledge,findings:l,help:i,country:a.country,undo:r.undo})}function Ad(e,t){return q`<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${e.quiz.failed.title}</h2>
    <p class="lead">${e.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${t}>${e.quiz.restart}</button></div>
  </section>`}const Sd=i`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`,_d=i`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /* Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. */
  .frame {
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`,Dd=i`
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: 1em;
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  .ask {
    display: grid;
    gap: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    margin-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`,Cd=i`
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`,Ed=i`
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`,Od=[_d,Ed,Cd,Sd,kl,yl,Ka,wl,au,$u,ll,nl,Yu,fa,Hu,yd,sd,Jr,ud,Gr,Dd,i`
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`,Mu],Td=Object.freeze({});class Id extends Ro{static settings=Ta;static plainAttributes=[...Ro.plainAttributes,"catalog"];static properties={...Ie(Oa),catalog:{attribute:!1,noAccessor:!0}};static styles=Od;#J=new Si(this,{knowledge:()=>this.knowledgeUsed,tell:e=>this.setProblems("catalog",e)});#T=new Gi;#K=new Nr(this,e=>this.#Z(e));#Q="open";#X=Td;#ee=Td;#te=[Td,Td];get catalog(){return this.#J.given}set catalog(e){this.#J.given=e}kind="quiz";get settings(){return super.settings}get givesCatalog(){return null!==this.#J.given}receive({given:e,more:t}){this.#X=t,this.#K.follow(this.#ne),"dialog"===this.settings.display&&this.renderRoot.querySelector("dialog")?.showModal(),this.#K.receive(e)}configured(){return this.updateComplete.then(()=>this.#J.ready)}disconnectedCallback(){super.disconnectedCallback(),this.#T.release()}update(e){const{autostart:t,display:n}=this.settings,{first:o}=this.#K.follow(this.#ne);o&&t&&"inline"===n&&this.#K.begin(),"intro"!==this.#K.state.mode&&this.#T.prepare(this.#J.catalog?.products??[]),super.update(e)}render(){const e=q`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#oe()}
    </div>`;return"dialog"===this.settings.display?function(e,t,{open:n,close:o}){return q`<div class="door" lang=${e.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${n}>
      ${e.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${e.quiz.dialogName} @click=${e=>{e.target===e.currentTarget&&o()}}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${e.quiz.close}
            @click=${o}
          >
            ${Br.close()}
          </button>
        </div>
        ${t}
      </div>
    </dialog>
  </div>`}(this.words,e,this.#se):e}#oe(){const e=()=>this.#ie.restart();if(this.#K.broken)return Ad(this.words,e);try{return function(e){const{mode:t,recommendation:n}=e.state,o="result"===t?n:null,s=e.settings.debug&&"emergency"!==o?.outcome;return q`${Pd(e)} ${s?ol(function({words:e,ground:t,problems:n,recognised:o},s){return{words:e,knowledge:t.knowledge,problems:n,recognised:o,findings:s}}(e,o?.findings??[])):V}`}(this.#ae)}catch(t){return this.#K.fail(t),Ad(this.words,e)}}get#ne(){const{standard:e,claims:t}=this.settings,{catalog:n}=this.#J,o={standard:e,claims:t,...n&&{catalog:n}};return{knowledge:this.knowledgeUsed,hostFacts:this.#re,options:o}}get#re(){const[e,t]=this.#te;return e===this.hostFacts&&t===this.#X||(this.#te=[this.hostFacts,this.#X],this.#ee={...this.hostFacts,...this.#X}),this.#ee}get#ae(){const{ground:e,state:t,draft:n,changed:o,edited:s}=this.#K;return{words:this.words,ground:e,settings:this.settings,state:t,draft:n,changed:o,edited:s,help:Fi(this.settings.country),catalog:this.#J.catalog,catalogFailed:"failed"===this.#J.state,imageFor:e=>this.#T.imageFor(e),consent:this.#Q,problems:this.configProblems,doseCheckThere:void 0!==qo("dose"),recognised:this.#J.recognised,on:this.#ie}}#ie={start:()=>this.#K.start(),change:(e,t)=>this.#K.change(e,t),submit:()=>this.#K.submit(),back:()=>this.#K.go(_r),undo:()=>this.#K.go(Dr),edit:e=>this.#K.edit(e),cancel:()=>this.#K.cancel(),restart:()=>{this.#Q="open",this.#X=Td,this.#K.restart(this.settings.autostart)},consent:e=>this.#le(e),consult:()=>Hr(this,"mg-consult",{}),handOver:()=>{const e=function({path:e,answers:t,offered:n,facts:o,recommendation:s}){const i=s?.plan;if(!i)return null;const a=t.get("supplements"),r=[...void 0!==(l=a)&&!l.unsure&&Array.isArray(l.value)?a.value:[],qr(i,s.forms[0]?.id)];var l;return{given:{path:e,offered:n,answers:new Map(t).set("supplements",{unsure:!1,value:r})},more:Rr(o)}}(this.#K.state);e&&qo("dose")?.receive(e)},opened:(e,t,n)=>this.#ce("mg-product-click",e,t,n),wanted:(e,t,n)=>this.#ce("mg-add-to-cart",e,t,n),save:e=>Ji(this.words,e),print:e=>Ea(this,e)};#se={open:()=>{this.settings.autostart&&"intro"===this.#K.state.mode&&this.#K.begin(),this.requestUpdate(),this.renderRoot.querySelector("dialog")?.showModal(),this.updateComplete.then(()=>Tr(this.renderRoot))},close:()=>this.renderRoot.querySelector("dialog")?.close()};#le(e){this.#Q=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Lr(this.renderRoot,"#consent"),e&&this.#ue()})}#Z(e){const{ground:t,state:n}=this.#K;"result"===n.mode?(this.#ue(),this.settings.pushDatalayer&&!e&&_i("forms")):!n.question||n.question.parent||n.editing||Hr(this,"mg-step",Or(t,n))}#ue(){const{recommendation:e,facts:t}=this.#K.state;e&&Hr(this,"mg-recommendation",Ii(e,this.settings.eventDetail,"yes"===this.#Q,t))}#ce(e,t,n,o){const{recommendation:s}=this.#K.state,i=s?.forms.find(({products:e})=>e.some(({id:e})=>e===t.id));Hr(this,e,{productId:t.id,form:i?.id??ge(t)[0]??"",unitsPerDay:n?.unitsPerDay??0,quantity:1,...void 0!==t.cartUrl&&{cartUrl:t.cartUrl}},{cancelable:!0})||o.preventDefault()}}const Ld=({emergency:e})=>`Call ${e} now.`,Ud="the crisis line in your country",Nd={"palpitations-alarm":{choice:"I have palpitations with chest pain, fainting, dizziness or shortness of breath",message:e=>`${Ld(e)} Do not wait, and do not take a supplement instead of help.`},palpitations:{choice:"I often have palpitations or an irregular heartbeat, without other symptoms",message:()=>"Let your GP look at this, also if you already take magnesium."},"stroke-signs":{choice:"My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak",message:Ld},hypermagnesaemia:{choice:"After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing",message:e=>`${Ld(e)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`},"hypermagnesaemia-early":{choice:"After a lot of magnesium I became sick, red and warm in the face or very sleepy",message:()=>"Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once."},"diarrhoea-persists":{choice:"I have diarrhoea that goes on for more than two days after stopping magnesium, or blood in my stools",message:()=>"Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber."},"seizure-tetany":{choice:"I have a seizure, muscle spasms that last, or twitching with a tingling feeling",message:Ld},"ppi-symptoms":{choice:"I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures",message:({emergency:e})=>`Call your GP today. Do you have a seizure, or do you faint? Call ${e}. Keep taking your acid blocker until your doctor says otherwise.`},insomnia:{choice:"I have slept badly for three months or more, three or more nights a week, and it troubles me by day",message:()=>"Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here."},"sleep-apnoea":{choice:"I snore loudly, my breath stops in my sleep and I am sleepy by day",message:()=>"Make an appointment with your GP to have this looked into."},depression:{choice:"I have felt low or joyless for weeks, or can hardly function because of anxiety",message:()=>"Talk to your GP. A supplement does not replace treatment."},"suicidal-thoughts":{choice:"I am thinking about ending my life",message:function({emergency:e,crisis:t,crisisSite:n}){return`Call ${t??Ud} now.${n?` Or chat at ${n}.`:""} Are you in danger right now? Call ${e}. You do not have to carry this alone.`}},"weight-loss":{choice:"I have lost weight in recent months without wanting to",message:()=>"Make an appointment with your GP to find the cause."},"fatigue-long":{choice:"I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale",message:()=>"Let your GP look for the cause first."},burnout:{choice:"Stress gets in the way of my daily life, or has lasted long",message:()=>"Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights."},"calf-clot":{choice:"One calf is painful, swollen, red or warm, unlike an ordinary cramp",message:()=>"Call your GP today, or the out-of-hours service if the practice is closed."},"leg-cramps-new":{choice:"I have cramps with weakness or numbness, or since I started a new medicine",message:()=>"Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise."},rls:{choice:"I have an irresistible urge to move my legs, above all in the evening",message:()=>"Talk to your GP. Ask whether your iron should be checked."},"headache-alarm":{choice:"I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function",message:Ld},"headache-chronic":{choice:"I often have a headache or often take painkillers",message:()=>"Talk to your GP about this, also if you already take magnesium."},"pre-eclampsia":{choice:"I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen",message:()=>"Call your midwife or the hospital now, also outside office hours."},kidney:{choice:"I have kidney disease or reduced kidney function",message:()=>"Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"refeeding-criteria":{choice:"I have eaten almost nothing for days, have lost much weight or have an eating disorder",message:()=>"Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"deficiency-not-by-symptoms":{choice:"I think my symptoms show that I get too little magnesium",message:()=>"Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense."}},Fd="This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.",Bd={emergency:"the emergency number",crisis:"the crisis line","gp-today":"your GP, today",gp:"your GP",doctor:"your doctor",pharmacist:"your pharmacist",midwife:"your midwife or doctor",prescriber:"the prescriber"},Gd={call:({number:e})=>`Call ${e}`,localCrisisLine:Ud},Hd=e=>ta(e)?"Perhaps above the upper level":"Above the upper level";function qd(e){const t=0===e.supplementMgHigh;if(e.isMinor&&!t)return"Not above the upper level";if(void 0===e.gapMg)return"Not too much";const n=na(e)?"Enough":"Probably enough";return t?`${n} from your food`:`${n}, not too much`}function Wd(e){return{heading:"Outcome",titles:{within:qd,below:()=>"Below the reference intake",above:Hd,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Call your GP today":`Talk to ${e||Bd.doctor} first`,emergency:()=>"Call now",incomplete:({supplementMg:e})=>void 0===e?"Fill in what you take":"Not everything is filled in"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`You take ${aa(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"What you use on your skin does not count.":"You take nothing with magnesium.",limit:({upperLevelMg:t})=>`The upper level is ${e.mg(t)}.`,askText:"So there is no day plan here. Feel free to take this page with you.",incompleteText:"Your outcome will appear here once everything is filled in.",missing:"Still to do",toDay:"To your day"}}function Rd(e){const t=function(e){return t=>{const n=e.hours(Ki(t,"hoursAfterMedicine"));return Zi(t,"hoursBeforeMedicine")?Ki(t,"hoursBeforeMedicine")===Ki(t,"hoursAfterMedicine")?`Keep them at least ${n} apart.`:`Take magnesium at least ${n} after this medicine, or at least ${e.hours(Ki(t,"hoursBeforeMedicine"))} before it.`:`Take this medicine first, and magnesium at least ${n} later. On the same day, never take magnesium before it.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="If in doubt, ask your pharmacist.";return{"medicine-tetracyclines":{title:"Antibiotic: leave time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-quinolones":{title:"Antibiotic: leave plenty of time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-bisphosphonates":{title:"Bone medicine: always first",text:n("Magnesium blocks the uptake of this bone medicine.",`Otherwise follow the leaflet. ${o}`)},"medicine-levothyroxine":{title:"Thyroid medicine: leave time in between",text:n("Magnesium can lower the uptake of your thyroid medicine.",o)},"medicine-loop-thiazide-diuretics":{title:"Water tablets: tell your doctor",text:()=>"With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets."},"medicine-potassium-sparing-diuretics":{title:"Potassium-sparing water tablets: doctor first",text:()=>"These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium."},"medicine-ppi":{title:"Stomach acid blocker: tell your doctor",text:()=>"With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise."},"medicine-aminoglycosides":{title:"This antibiotic: doctor first",text:()=>"Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium."},"medicine-muscle-relaxants":{title:"Operation: say what you use",text:()=>"Magnesium can make muscle relaxants work more strongly. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so."},"medicine-digoxin":{title:"Digoxin: doctor first",text:()=>"With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium."},"medicine-gabapentin":{title:"Gabapentin: leave time in between",text:n("Magnesium can lower the uptake of gabapentin.",o)},"medicine-mg-antacids-laxatives":{title:"This medicine supplies magnesium itself",text:()=>"Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say."},"medicine-calcium":{title:"Calcium: at another moment",text:n("Much calcium can lower the uptake of magnesium.",o)},"medicine-zinc":{title:"Zinc: at another moment",text:n("A great deal of zinc can disturb the magnesium balance.","Ask your pharmacist whether that high dose of zinc is needed.")},"medicine-iron":{title:"Iron: leave time in between",text:n("Magnesium can lower the uptake of iron.",o)},"medicine-other-binders":{title:"This medicine: leave time in between",text:n("Magnesium can lower the uptake of this medicine.","Talk to your pharmacist, also if you already take magnesium.")},"medicine-fluoride":{title:"Fluoride tablets: leave time in between",text:n("Magnesium can lower the uptake of fluoride.",o)},"medicine-other-losers":{title:"This medicine: doctor first",text:()=>"This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium."},"medicine-hiv-integrase":{title:"HIV medicine: doctor first",text:()=>"Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium."},"medicine-calcium-channel-blockers":{title:"Blood pressure medicine: tell your doctor",text:()=>"Together with much magnesium your blood pressure may become too low. Talk to your doctor, also if you already take magnesium."},"medicine-other":{title:"Other medicine: ask your pharmacist",text:t=>"Ask your pharmacist whether magnesium goes with this medicine."+(Zi(t,"hoursAfterMedicine")?` Until then, keep ${e.hours(Ki(t,"hoursAfterMedicine"))} between magnesium and any medicine.`:"")}}}const Vd="Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.",Yd={"condition-renal-severe":{title:"Your kidneys: doctor first",text:()=>`Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${Vd}`},"condition-renal-mild":{title:"Your kidneys: doctor first",text:()=>`When kidneys work less well, magnesium may build up. Talk to your doctor first. ${Vd}`},"condition-myasthenia":{title:"Myasthenia gravis: neurologist first",text:()=>`Magnesium can make muscle weakness worse. Talk to your doctor or neurologist first. ${Vd}`},"condition-heart-block":{title:"Your heart: cardiologist first",text:()=>`Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${Vd}`},"condition-diabetes":{title:"Diabetes: talk to your doctor",text:()=>"Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself."},"condition-gi-disease":{title:"Stomach or bowel: doctor first",text:()=>"With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form."},"condition-alcohol":{title:"Alcohol: GP first",text:()=>"Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help."},"condition-refeeding":{title:"Eaten little for long: call your GP",text:()=>"Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"condition-dehydration":{title:"Dehydration or kidney stones: doctor first",text:()=>`This is a reason not to take magnesium on your own now. Talk to your doctor first. ${Vd}`},"condition-older-frail":{title:"Frail health: doctor first",text:()=>"Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well."},"condition-other":{title:"Under treatment: doctor first",text:()=>"We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you."}},Jd=Object.fromEntries(Object.entries({"palpitations-alarm":"Call for help now",palpitations:"Palpitations: GP first","stroke-signs":"Call for help now",hypermagnesaemia:"Call for help now","hypermagnesaemia-early":"Contact your GP or pharmacist","diarrhoea-persists":"Diarrhoea: call your GP","seizure-tetany":"Call for help now","ppi-symptoms":"Call your GP today",insomnia:"Sleeping badly for long: see your GP","sleep-apnoea":"Snoring and sleepy: see your GP",depression:"Low or anxious: talk to your GP","suicidal-thoughts":"Talk to someone now","weight-loss":"Unwanted weight loss: see your GP","fatigue-long":"Tired for long: see your GP",burnout:"Lasting stress: talk to a doctor","calf-clot":"Painful calf: call your GP today","leg-cramps-new":"Cramps: ask your GP or pharmacist",rls:"Restlessness in your legs: see your GP","headache-alarm":"Call for help now","headache-chronic":"Frequent headache: see your GP","pre-eclampsia":"Call your midwife or the hospital now",kidney:"Your kidneys: doctor first","refeeding-criteria":"Eaten little for long: call your GP","deficiency-not-by-symptoms":"Symptoms do not tell whether you get too little magnesium"}).map(([e,t])=>[`flag-${e}`,ea(t,Nd[e].message)])),Kd=(e,t,n)=>o=>`${e} Without knowing that we give no outcome. ${t}${n?` ${n(Xi(o))}`:""}`;function Zd(e){const t=(t,n)=>e.mg(Ki(t,n)),n=e=>"Talk to your midwife or doctor, also if you already take magnesium."+(Zi(e,"ceilingMg")?` From supplements together, take no more than ${t(e,"ceilingMg")} a day, unless your doctor prescribed it.`:"");return{"age-under-4":{title:"Under 4 years",text:()=>"For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"age-4-17":{title:"Under 18 years",text:()=>"For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist."},pregnant:{title:"Pregnant: ask your midwife",text:n},breastfeeding:{title:"Breastfeeding: ask your midwife or doctor",text:n},"pregnant-minor":{title:"Under 18 and pregnant or breastfeeding: midwife first",text:()=>"In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium."},"no-reference-intake":{title:"No reference intake known",text:()=>"For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you."},"unsure-age":{title:"Your age is not known",text:Kd("The reference intake depends on your age.","Your pharmacist or GP can help you further.")},"unsure-life-stage":{title:"Pregnant or breastfeeding: not sure",text:Kd("You are not sure whether you are pregnant, or did not fill this in.","Take a test first, or ask your midwife or GP.")},"unsure-conditions":{title:"You do not know whether you have one of these illnesses",text:Kd("With some illnesses magnesium does not fit.","Your GP can look this up for you.")},"unsure-medicines":{title:"You do not know which medicines you use",text:Kd("Some medicines do not go with magnesium.","Your pharmacist sees at once what you use. Ask there.")},"unsure-red-flags":{title:"You are in doubt about a symptom",text:Kd("With some symptoms a doctor should look first.","Call your GP or the out-of-hours service today.",({emergency:e})=>`Could it be serious, or is it getting worse? Call ${e}.`)},"unsure-supplements":{title:"You do not know how much magnesium you take already",text:Kd("All of it together may not pass the upper level.","Take the pack to your pharmacist.")},"hours-not-kept":{title:"No moment fits between your medicines",text:()=>"In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself."},"above-upper-level":{title:"You are already above the upper level",text:e=>`${Zi(e,"supplementMgHigh")?`From supplements, antacids and laxatives you get up to ${t(e,"supplementMgHigh")} a day.`:"You already get a lot from supplements, antacids and laxatives."}${Zi(e,"ceilingMg")?` The limit is ${t(e,"ceilingMg")}.`:""} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`}}}function Qd(e){const t=t=>Zi(t,"gapMg")?`about ${e.mg(Ki(t,"gapMg"))}`:"a little";return{"enough-from-food":{title:"You reach the reference intake already",text:()=>"With what you eat and use now, you reach the reference intake. More is not needed."},"minor-food-first":{title:"Food first",text:()=>"Up to 18 years we look at food alone. A supplement is something to talk about with a doctor."},"food-unsure":{title:"We do not know what you eat",text:()=>"Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in."},"small-gap":{title:"The difference is small",text:n=>`You are ${t(n)} a day below the reference intake.${Zi(n,"formFromGapMg")?` Less than ${e.mg(Ki(n,"formFromGapMg"))} is easily made up with food.`:" So little is easily made up with food."}`},"estimate-may-close":{title:"You may reach it already",text:()=>"We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first."},"prefers-skin":{title:"Through the skin does not count",text:()=>"That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food."},"no-room":{title:"Little room below the upper level",text:t=>(Zi(t,"roomMg")?`You have ${e.mg(Math.max(0,Ki(t,"roomMg")))} of room left`:"You have little room left")+" for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level."},"gap-needs-supplement":{title:"You are below the reference intake",text:e=>`By your answers the difference is ${t(e)} a day. You can make that up with food, with a supplement or with both.`}}}function Xd(e){const t=(t,n)=>e.mg(Ki(t,n)),n=t=>{const n=ra(e,t);return`From supplements, antacids and laxatives you get ${n?`${n} a day`:"a lot"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"With what you eat":"With food and supplements together",i=e=>o(e)?"":` What you get from supplements does not pass the upper level${Zi(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Above the upper level",titleOf:Hd,text:e=>`${(e=>Zi(e,"supplementMgAtLeast")?`From what you filled in so far you get up to ${t(e,"supplementMgAtLeast")} a day.`:n(e))(e)}${Zi(e,"upperLevelMg")?` The upper level is ${t(e,"upperLevelMg")}.`:""} ${(e=>{const n=Zi(e,"prescribedMg")?Ki(e,"prescribedMg"):0,o="Change nothing about that yourself and talk to the doctor who prescribed it.",s=e.supplementMgHigh??e.supplementMgAtLeast;if(n>0&&n===s)return`It was prescribed. ${o}`;const i="Take less of what you bought yourself",a=(Zi(e,"upperLevelMg")&&n>Ki(e,"upperLevelMg")?`${i}.`:`${i}, at least until you are no longer above it.`)+" Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist.";return n>0?`${a} Up to ${t(e,"prescribedMg")} of it was prescribed. ${o}`:`${a} Was some of it prescribed? ${o}`})(e)}`},"dose-food-unsure":{title:"We cannot tell the total",text:e=>`We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${i(e)}`},"dose-below":{title:"Below the reference intake",text:e=>`${s(e)} you are ${Zi(e,"shortMg")?`about ${t(e,"shortMg")} a day`:"a little"} below the reference intake. You can make that up with food.${i(e)}`},"dose-within":{title:"You reach the reference intake",titleOf:e=>na(e)?"You reach the reference intake":"You probably reach the reference intake",text:e=>na(e)?`${s(e)} you reach the reference intake. More is not needed.${i(e)}`:`${s(e)} you probably reach the reference intake.${i(e)}`},"dose-prescribed":{title:"Prescribed: follow what your doctor said",text:e=>`A doctor prescribed magnesium for you${Zi(e,"prescribedMg")?`, up to ${t(e,"prescribedMg")} a day`:""}. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`},"dose-over-eu-level":{title:"Above the European upper level",text:e=>`${n(e)} That is above the European upper level${Zi(e,"euLevelMg")?` of ${t(e,"euLevelMg")}`:""}, but not above the American one${Zi(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}. Loose stools are then more common. Take this much only if your doctor agrees.`},"dose-child-us-level":{title:"The United States keep a lower level for children",text:e=>`The American upper level for this age is lower${Zi(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Talk to the GP or pharmacist.`},"dose-not-planned":{title:"For this we make no day plan",text:()=>"What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor."},"dose-label-impossible":{title:"A label cannot be right",text:()=>"A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it."}}}const em="None of these",tm="I don't know",nm={"signs-now":{title:"Do you have any of these right now?",label:"Symptoms now",hint:"These need help first, not a supplement. So we ask about them first.",none:em,unsure:"I am in doubt",error:'Choose a symptom, or choose "None of these".'},age:{title:"How old are you?",label:"Age",hint:"The reference intake differs by age.",error:"Fill in your age, from 0 to 120 years."},sex:{title:"Who is this for?",label:"Sex",hint:"The reference intake differs between women and men.",choices:{female:"Woman",male:"Man"},unsure:"I would rather not say",error:"Choose an answer."},"life-stage":{title:"Are you pregnant or breastfeeding?",label:"Pregnant or breastfeeding",choices:{none:"No",pregnant:"I am pregnant",breastfeeding:"I am breastfeeding"},unsure:tm,error:"Choose an answer."},conditions:{title:"Does any of these apply to you?",label:"Health",hint:"Then a doctor or pharmacist looks at it first.",none:em,unsure:tm,error:'Choose what applies to you, or choose "None of these".'},medicines:{title:"Do you use medicines?",label:"Medicines",hint:"Also without a prescription. Some medicines and magnesium need a few hours in between.",none:"I use no medicines",unsure:tm,error:'Choose your medicines, or choose "I use no medicines".'},supplements:{title:"Do you already take anything with magnesium?",label:"Magnesium you take already",hint:"Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.",none:"No, nothing with magnesium",unsure:"Yes, but I do not know how much",error:'Fill in what you take, or choose "No, nothing with magnesium".'},goals:{title:"What is it about for you?",label:"Topic",hint:"You may choose several. Your topic does not change how much you need.",none:"No particular topic",error:'Choose a topic, or choose "No particular topic".'},"signs-topic":{title:"Do you recognise any of these?",label:"Symptoms around your topic",hint:"With these it is better to see your GP or pharmacist first.",none:em,unsure:"I am in doubt",error:'Choose what you recognise, or choose "None of these".'},stomach:{title:"How are your stomach and belly, mostly?",label:"Stomach and belly",choices:{robust:"Fine, seldom trouble",sensitive:"Sensitive, soon upset",slow:"Slow, hard to go"},unsure:tm,error:"Choose an answer."},diet:{title:"How often do you eat this?",label:"Food",hint:"Count portions a week. An estimate is good enough.",unsure:tm,error:"Fill in a number for each group. Do you not eat something? Fill in 0."},avoid:{title:"Is there any of this that you do not eat?",label:"I do not eat",hint:"Then we leave it out of the examples.",choices:{nuts:"Nuts and peanuts",gluten:"Gluten",fish:"Fish",dairy:"Milk and dairy",soy:"Soya",animal:"Meat, fish, eggs and dairy (vegan)"},none:"I eat everything",error:'Choose what you do not eat, or choose "I eat everything".'},prefer:{title:"How would you rather take a supplement?",label:"Preference",hint:"This does not change how much you need. Magnesium on the skin does not count.",choices:{"few-units":"As few pills as possible",powder:"Powder or effervescent tablet",liquid:"Liquid",skin:"On the skin",any:"I do not mind"},error:"Choose an answer."}},om=e=>()=>`Often chosen with ${e}. No difference between forms has been proven.`,sm=e=>()=>`Also chosen with ${e}. No difference between forms has been proven.`,im={breakfast:"with breakfast",lunch:"with lunch",dinner:"with the evening meal",bedtime:"before bed"};function am(e){return{heading:"Your day",total:({mg:t})=>`${e.mg(t)} of pure magnesium a day`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${im[n]}: ${e.mg(o)}`,moments:im,dose:"Magnesium",keepFree:"No magnesium",elemental:"Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.",start:({days:t,mg:n,thenMg:o})=>`For the first ${e.days(t)} take ${e.mg(n)} a day. After that ${e.mg(o)} a day.`,split:({mg:t,times:n})=>`Spread ${e.mg(t)} over ${e.number(n)} moments of a day.`,withMeal:"Take it with a meal and a glass of water.",lower:"Do your stools become loose? Then take less.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,stopWhen:"Take no more of it if you notice this:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarrhoea. Not over after two days without magnesium, or is there blood? Call your GP.","flag-hypermagnesaemia-early":()=>"Feeling sick, flushed or very sleepy: call your GP or pharmacist today.","flag-hypermagnesaemia":({emergency:e})=>`Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${e}.`},medicine:"Medicine",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: keep them at least ${e.hours(n)} apart.`:`${t}: take magnesium at least ${e.hours(n)} after it, or at least ${e.hours(o)} before it.`,medicineFirst:({medicine:t,hours:n})=>`${t}: always first. Take magnesium at least ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we assume ${t}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,assumedMeals:"We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold."}}function rm(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>aa(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"What you get in a day",food:"From food",supplement:"From supplements",proposed:"Proposal",everything:"All together",withoutFood:"Without your food",fromSupplements:"From supplements",reference:"Reference intake",upperLevel:"Upper level for supplements",equivalent:o=>[void 0===o.foodLowMg?"":`From food you get about ${t(o.foodLowMg,o.foodHighMg)} a day.`,o.supplementMg?`From supplements you get ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`The proposal adds ${e.mg(o.proposedMg)}.`:"",void 0===o.referenceLowMg?"":`The reference intake is ${t(o.referenceLowMg,o.referenceHighMg)}, from everything together.`,void 0===o.upperLevelMg?"":`The upper level for supplements is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.",estimateNote:({percent:t})=>`We estimate what you eat. That can be ${e.number(t)}% higher or lower.`,referenceRange:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)}, as your sex is not filled in.`}}function lm(e){return{heading:"Products that fit this",lead:"From what this site offers. The advice does not depend on that offer.",perDay:({units:t,mg:n})=>`${t} a day, together ${e.mg(n)} of pure magnesium`,moreThanPlan:({mg:t})=>`More than the proposed ${e.mg(t)}, yet below the upper level`,daysInPack:({days:t})=>`Enough for ${e.days(t)}`,outOfStock:"Out of stock",advertisement:"Advertisement",addToCart:"Add to basket",addToCartOf:({product:e})=>`Add to basket: ${e}`,viewOf:({product:e})=>`View ${e}`,anyway:"A supplement all the same?",anywayText:"A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.",none:"Nothing on offer here fits this advice. Food will get you there as well.",care:"For the skin",careNote:"These are care products. They do not count towards what you get.",order:"First the form at the top, then what comes closest to the proposal. Price and earnings do not count.",otherActives:({actives:e})=>`Also contains: ${e}`}}function cm(e){return{heading:"Sources",standing:{read:"Read",copy:"Read in a copy on another site",computed:"Computed",unchecked:"Not yet checked"},titles:{none:"Knowledge of the field, not yet checked against a source",editorial:"Choice of the makers, after what is usual in the field",calc:"Computed from atomic masses"},uncheckedNote:"What has not been checked yet, we keep on the careful side.",open:({source:e})=>`Open the source: ${e}`,whyQuestion:"Why do I see 400 mg elsewhere?",whyAnswer:`Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${e.number(300)} or ${e.mg(350)} a day. In the United States it is ${e.number(310)} to ${e.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${e.mg(250)} a day, in the United States ${e.mg(350)}.`,foodCredit:"Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Knowledge version ${e}`,standards:{nl:"Health Council (Netherlands)",eu:"EFSA 2015 (Europe)",us:"NIH (United States)"}}}const um=oa("en-GB"),dm={...um,mgFromTo:sa(um,"to"),days:e=>ia(um,e,"day","days"),hours:e=>ia(um,e,"hour","hours"),clock:e=>e},mm={lang:"en",name:"English",...dm,forms:{bisglycinate:{name:"magnesium bisglycinate",short:"bisglycinate",about:"Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium."},citrate:{name:"magnesium citrate",short:"citrate",about:"Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium."},malate:{name:"magnesium malate",short:"malate",about:"Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product."},taurate:{name:"magnesium taurate",short:"taurate",about:"Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules."},glycerophosphate:{name:"magnesium glycerophosphate",short:"glycerophosphate",about:"Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium."},oxide:{name:"magnesium oxide",short:"oxide",about:"Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium."},lactate:{name:"magnesium lactate",short:"lactate",about:"Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium."},chloride:{name:"magnesium chloride",short:"chloride",about:"Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt."},"chloride-topical":{name:"magnesium oil or flakes",short:"magnesium for the skin",about:"A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin."},sulfate:{name:"magnesium sulphate (Epsom salt)",short:"sulphate",about:"Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition."},threonate:{name:"magnesium L-threonate",short:"L-threonate",about:"Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding."},carbonate:{name:"magnesium carbonate",short:"carbonate",about:"Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium."},hydroxide:{name:"magnesium hydroxide",short:"hydroxide",about:"Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative."},gluconate:{name:"magnesium gluconate",short:"gluconate",about:"Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets."},orotate:{name:"magnesium orotate",short:"orotate",about:"Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established."},aspartate:{name:"magnesium aspartate",short:"aspartate",about:"Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram."},ascorbate:{name:"magnesium ascorbate",short:"ascorbate",about:"Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium."},marine:{name:"magnesium from seawater",short:"marine magnesium",about:"A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it."},pidolate:{name:"magnesium pidolate",short:"pidolate",about:"Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram."}},units:function(e){const t=(t,n)=>o=>ia(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tablets"),softgel:t("softgel","softgels"),gummy:t("gummy","gummies"),lozenge:t("lozenge","lozenges"),effervescent:t("effervescent tablet","effervescent tablets"),sachet:t("sachet","sachets"),scoop:t("scoop","scoops"),gram:t("gram","grams"),ml:t("ml","ml"),drop:t("drop","drops"),spray:t("spray","sprays"),ampoule:t("ampoule","ampoules"),piece:t("piece","pieces")}}(dm),medicines:{tetracyclines:{name:"Antibiotics of the doxycycline group",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotics of the ciprofloxacin group",examples:"ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin"},bisphosphonates:{name:"Bone medicines (bisphosphonates)",examples:"alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate"},levothyroxine:{name:"Thyroid medicine (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Water tablets",examples:"furosemide, bumetanide, hydrochlorothiazide, chlortalidone"},"potassium-sparing-diuretics":{name:"Potassium-sparing water tablets",examples:"spironolactone, triamterene, amiloride, eplerenone"},ppi:{name:"Stomach acid blockers",examples:"omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole"},aminoglycosides:{name:"Hospital antibiotics (aminoglycosides)",examples:"gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser"},"muscle-relaxants":{name:"Muscle relaxants around an operation",examples:"rocuronium, vecuronium, suxamethonium: given under anaesthetic"},digoxin:{name:"Digoxin (heart medicine)",examples:"digoxin, Lanoxin"},gabapentin:{name:"Gabapentin",examples:"gabapentin, Neurontin"},"mg-antacids-laxatives":{name:"Antacid or laxative with magnesium",examples:"some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells"},calcium:{name:"Calcium in a high dose",examples:"calcium carbonate, calcium citrate, calcium on prescription"},zinc:{name:"Zinc in a high dose",examples:"zinc tablets of more than 25 mg a day"},iron:{name:"Iron tablets",examples:"ferrous fumarate, ferrous sulphate"},"other-binders":{name:"Nitrofurantoin, hydroxychloroquine or a related medicine",examples:"nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine"},fluoride:{name:"Fluoride tablets",examples:"sodium fluoride; fluoride toothpaste does not belong here"},"other-losers":{name:"Ciclosporin, cisplatin or a related medicine",examples:"ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab"},"hiv-integrase":{name:"HIV medicines (integrase inhibitors)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Blood pressure medicines, above all calcium-channel blockers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Another medicine",examples:"any medicine not in this list, also without a prescription"}},conditions:{"renal-severe":{name:"Severely reduced kidney function",hint:"The eGFR on your blood test is below 30, or you are on dialysis."},"renal-mild":{name:"Kidney disease or reduced kidney function",hint:"The eGFR is 30 to 59, or you do not know the figure."},myasthenia:{name:"Myasthenia gravis",hint:"A muscle disease in which muscles tire quickly."},"heart-block":{name:"Heart block, conduction disorder or slow heartbeat",hint:"A doctor has told you so."},diabetes:{name:"Diabetes",hint:"Type 1 or type 2, with or without medicines."},"gi-disease":{name:"Disease of the stomach or bowel",hint:"For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel."},alcohol:{name:"Dependent on alcohol",hint:"You drink a lot and find it hard to stop."},refeeding:{name:"Eaten almost nothing for a long time",hint:"Also with an eating disorder, or if you lost a lot of weight in a few months."},dehydration:{name:"Dehydration, or kidney stones from an infection",hint:"Dehydration: much fluid lost through vomiting, diarrhoea or fever."},"older-frail":{name:"Frail health at a higher age",hint:"Above all with weak kidneys, or if you often use laxatives."},other:{name:"Another illness you are being treated for",hint:"A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines."}},redFlags:Nd,findings:function(e){return{...Yd,...Rd(e),...Jd,...Zd(e),...Qd(e),...Xd(e)}}(dm),reasons:function(e){const t=t=>n=>Zi(n,"formElementalPercent")?`About ${e.number(Ki(n,"formElementalPercent"))}% is pure magnesium. ${t}`:`It holds little pure magnesium. ${t}`;return{"uptake-good":{for:()=>"Dissolves well enough. Within this group no difference in uptake has been proven."},"uptake-poor":{against:()=>"In studies little of this form is taken up, or its uptake is not proven."},"solubility-low":{against:()=>"Dissolves poorly in water."},"share-very-low":{against:t("You would need many or large tablets.")},"share-low":{against:t("You would often need more capsules.")},"gut-strong":{against:()=>"Note: this form gives loose stools sooner."},"gut-sensitive-moderate":{against:()=>"You have a sensitive stomach or belly. At a higher dose this form can give loose stools."},"gut-sensitive-strong":{against:()=>"You have a sensitive stomach or belly. This form often gives loose stools."},"custom-energy":{for:om("the topic energy or fatigue")},"custom-nerves-first":{for:om("the topic nervous system or mind")},"custom-nerves-second":{for:sm("the topic nervous system or mind")},"custom-muscles-first":{for:om("the topic muscles")},"custom-muscles-second":{for:sm("the topic muscles")},"custom-bones":{for:om("the topic bones or teeth")},"custom-sensitive":{for:om("the answer 'sensitive stomach or belly'")},"custom-default":{for:()=>"An ordinary choice when nothing else decides. No difference between forms has been proven."},"orotate-never":{against:()=>"Not permitted in supplements in the EU, as its safety is not established. We never suggest it."},"threonate-minor-pregnant":{against:()=>"Not permitted under 18 years, in pregnancy or while breastfeeding."},"threonate-novel":{against:()=>"New on the market, with few data. So we do not put this form first."},"skin-not-counted":{against:()=>"For use on the skin. Uptake through the skin is not proven, so it does not count."},laxative:{against:()=>"This is a laxative, not a daily addition."},"vitamin-c-source":{against:()=>"Mainly supplies vitamin C. You would need a great deal of it."},mixture:{against:()=>"A mixture without a fixed make-up. Only the label tells what is in it."}}}(dm),claims:{fatigue:"Magnesium contributes to a reduction of tiredness and fatigue",electrolytes:"Magnesium contributes to electrolyte balance",energy:"Magnesium contributes to normal energy-yielding metabolism","nervous-system":"Magnesium contributes to normal functioning of the nervous system",muscle:"Magnesium contributes to normal muscle function","protein-synthesis":"Magnesium contributes to normal protein synthesis",psychological:"Magnesium contributes to normal psychological function",bones:"Magnesium contributes to the maintenance of normal bones",teeth:"Magnesium contributes to the maintenance of normal teeth","cell-division":"Magnesium has a role in the process of cell division"},claimCompanions:function(e){return{variedDiet:"A varied diet and a healthy lifestyle matter. A supplement does not replace them.",amount:({mg:t})=>`This holds from ${e.mg(t,2)} of magnesium a day, taken every day as the label says.`,avoid:"Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.",tooMuch:({upperLevelMg:t})=>`Take no more than ${e.mg(t)} a day from supplements. More can give you diarrhoea.`}}(dm),goals:{fatigue:{choice:"Tiredness"},energy:{choice:"Energy"},nerves:{choice:"Nervous system"},mind:{choice:"Mind"},muscles:{choice:"Muscles"},bones:{choice:"Bones"},teeth:{choice:"Teeth"},other:{choice:"Something else, such as sleep",hint:"There we may not and will not promise anything. You will read why."},sleep:{choice:"Sleep"},stress:{choice:"Stress"},cramps:{choice:"Muscle cramps"},"restless-legs":{choice:"Restless legs"},headache:{choice:"Headache"},cycle:{choice:"Cycle and menopause"},heart:{choice:"Heart and blood pressure"},digestion:{choice:"Bowel habit"},sport:{choice:"Sport"}},goalOther:{title:"You chose: something else",text:"On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.",helps:"Does a symptom last longer than a few weeks, or does it get worse? See your GP, who looks for the cause and knows what fits it. On nhs.uk you can read what you can do yourself."},evidence:{sleep:{title:"Sleep",for:"In three small trials in older people they fell asleep about 17 minutes sooner.",against:"The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.",limits:"Doses were often above the EU upper level. The best-known trial used oxide."},anxiety:{title:"Anxiety",for:"Five of seven small studies were positive.",against:"The studies differ so much that together they say little.",limits:"Lasting anxiety belongs with your GP."},stress:{title:"Stress",for:"In one trial the stress score fell by over 40% in both groups.",against:"There was no placebo group, so the fall may have come by itself.",limits:"It was in people with low magnesium, and the maker helped to pay."},cortisol:{title:"Cortisol",for:"In 49 overweight people there was less cortisol in urine after 24 weeks.",against:"That showed only in a later analysis. Total production did not change.",limits:"The dose was 350 mg, above the EU upper level."},rls:{title:"Restless legs",for:"A pilot without a control group in twelve people was positive.",against:"A review found too little evidence.",limits:"Have your iron checked by your GP first."},"muscle-cramps":{title:"Muscle cramps",for:"We know of no good trials that show an effect.",against:"A large review from 2020 found no difference in older people that one would notice.",limits:"In pregnancy the trials contradict each other. In sport it was not studied."},"fatigue-energy":{title:"Tiredness and energy",for:"The statements the EU approved rest on the role of magnesium in the body.",against:"We read no trials in healthy people who get enough magnesium.",limits:"If you have been tired for long, have the cause looked for first."},"sport-performance":{title:"Sport",for:"Athletes may need 10 to 20% more.",against:"Those who get enough do not perform better with extra.",limits:"So we never raise a dose for sport."},pms:{title:"Symptoms around the period",for:"In one small trial women held less fluid.",against:"Other outcomes did not differ, or were mixed. Blood levels are the same.",limits:"The trials are small."},migraine:{title:"Migraine",for:"A review from 2018 gave preventive use grade C: possible.",against:"The trials differ in design and outcome.",limits:"The dose was 600 mg, above every upper level. Only with a doctor."},menopause:{title:"Menopause",for:"We read no study in people.",against:"So nothing can be said about it.",limits:"Talk to your GP about symptoms."},"blood-pressure":{title:"Blood pressure",for:"Some reviews name a fall of about 2 mmHg.",against:"In a Dutch trial of 24 weeks blood pressure did not change.",limits:"Never change your blood pressure medicines yourself."},"heart-rhythm":{title:"Heart rhythm",for:"In hospital magnesium is sometimes given by drip.",against:"We read no trials of supplements for palpitations.",limits:"Palpitations belong with your GP."},bone:{title:"Bones",for:"The EU approved a statement on normal bones.",against:"We read no trials on fractures.",limits:"Calcium, vitamin D and exercise count as well."},constipation:{title:"Constipation",for:"Magnesium oxide and magnesium hydroxide are licensed laxatives.",against:"As a laxative it is a medicine, not a supplement.",limits:"Ask your pharmacist about the dose. It counts towards the upper level."},"gut-tolerance":{title:"How the gut tolerates it",for:"In one study bisglycinate gave fewer symptoms than oxide.",against:"It was in twelve patients after bowel surgery.",limits:"We read no other comparisons."},concentration:{title:"Concentration and memory",for:"There are small studies of L-threonate.",against:"They are linked to the maker. We read no independent trial.",limits:"In the EU no statement on it has been approved."}},questions:nm,diet:{groups:{leafyGreens:{name:"Leafy greens",portion:"1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)",examples:"spinach, kale, endive, lettuce, rocket"},nutsSeeds:{name:"Nuts and seeds",portion:"1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)",examples:"almonds, cashew nuts, peanut butter, pumpkin seeds"},legumes:{name:"Beans and pulses",portion:"1 portion = 3 serving spoons (150 g)",examples:"lentils, chickpeas, kidney beans, peas"},wholegrains:{name:"Wholegrain",portion:"1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)",examples:"wholemeal bread, rye bread, oats, brown rice"},fish:{name:"Fish",portion:"1 portion = 1 fillet (100 g) or half a can (75 g)",examples:"salmon, cod, herring, tuna"},darkChocolate:{name:"Dark chocolate",portion:"1 portion = 2 squares (20 g)",examples:"with 45% cocoa or more"}},perWeek:"portions a week",perWeekOf:({group:e})=>`${e}: portions a week`,fewer:({group:e})=>`${e}: one portion fewer`,more:({group:e})=>`${e}: one portion more`,mend:({groups:e,most:t})=>`Fill in a number, from 0 to ${t}, for ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Fill in 0 for the rest"},supplements:function(e){return{none:"No, nothing with magnesium",yes:"Yes",where:"Look on the back of the pack, in the little table of contents.",elementalExplained:"Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.",form:"Form",formUnknown:"It does not say",amount:"mg per capsule, tablet or sachet",amountPercent:"Percent of the RI per capsule, tablet or sachet",basis:"What is that figure of?",bases:{elemental:"Of the magnesium itself (pure magnesium)",compound:"Of the whole compound, such as magnesium citrate","percent-ri":"Percent of the reference intake (% RI)"},perDay:"How many a day?",prescribed:"Prescribed by a doctor",antacid:"Antacid or laxative",antacidHint:"Does the pack name magnesium? Then it counts.",add:"Add a supplement",remove:({index:t})=>`Remove item ${e.number(t)}`,row:({index:t})=>`Item ${e.number(t)}`,errors:{amount:"Fill in how many mg are in it. A number above 0.",perDay:"Fill in how many you take a day. A number above 0.",form:"Choose the form. Without it we cannot convert this figure.",percent:"Fill in a percentage above 0.",basis:'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',number:"We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.",range:({most:e})=>`Fill in a number above 0 and not above ${e}.`,thousands:({write:e})=>`Do you mean ${e}? Then write it so, without a point or comma for thousands.`},label:"Paste or type the line from the label",labelHint:"Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, as ${n}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} ${n??"of a compound"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelProblems:{"no-amount":"We cannot read here how much magnesium is in it. Fill it in yourself below.",topical:"This is for the skin and does not count. Remove it here.","several-forms":"It names more than one form, or a blended one. So we choose none.","form-unknown":'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',"worked-out":"That is the whole compound. We work out how much magnesium is in it.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`That cannot be right: ${e.mg(t,1)} of this form holds ${e.mg(o)} of magnesium at most, not ${e.mg(n,1)}. Another form must be in it too, such as oxide.`,"odd-unit":({written:e})=>`It says ${e}. Labels mostly use mg: see whether it is right.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} of pure magnesium ${n?`in ${n}`:"each"}, ${t} a day`,full:({most:t})=>`You have filled in ${e.number(t)}. There is no room for more here.`,mend:"Fill in what is still missing about what you take.",improbable:({mg:t})=>`Is this the magnesium itself? ${e.mg(t)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`}}(dm),facts:{ageYears:"your age",sex:"your sex",lifeStage:"whether you are pregnant or breastfeeding",goals:"your topic",stomach:"how your stomach and belly are",prefer:"your preference",avoid:"what you do not eat",stress:"how much stress you have",sportHours:"how much sport you do",diet:"what you eat",foodMg:"how much magnesium you get from food",conditions:"your health",medicines:"your medicines",redFlags:"your symptoms",supplements:"what magnesium you take already",medicineTimes:"when you take your medicines",wake:"when you get up",bed:"when you go to bed",meals:"when you eat",unsure:"what you are not sure of"},professionals:Bd,outcomes:function(e){return{form:{title:t=>`${e.mg(Ki(t,"mg"))} a day as ${Qi(t,"form")} fits your answers`,text:"This is pure magnesium, beside what you eat. Food makes up the difference just as well."},"food-first":{title:()=>"Start with your food",text:"A supplement is not the first step now. Below are portions that get you closer."},"nothing-needed":{title:()=>"You do not need to buy anything",text:"If you change what you eat, do the test again."},"ask-professional":{title:e=>`Talk to ${Qi(e,"professional")||Bd.doctor} first`,text:"So we name no form, dose or product here. Feel free to take this page with you."},emergency:{title:e=>`Call ${Qi(e,"number")||"112"} now`,text:"Do not wait. This comes first."},incomplete:{title:()=>"We do not know enough yet",text:"Answer the questions that are still open. Without those answers we name no dose and no product."}}}(dm),help:Gd,quiz:function(e){return{title:"Which magnesium suits you?",lead:"Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.",purpose:Fd,aboutTime:"About twelve short questions. It takes a few minutes.",privacy:{result:"Your answers stay on this device and are not kept. This site only gets the outcome.",reasons:"Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.",answers:"This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end."},start:"Start",next:"Next",back:"Back",restart:"Start again",edit:"Change",save:"Save",cancel:"Cancel",progress:({index:t,total:n})=>`Question ${e.number(t)} of ${e.number(n)}`,search:"Search this list",found:({count:t,total:n})=>0===t?"Nothing found. Try another word.":`${e.number(t)} of ${e.number(n)} found`,catalogError:"The products could not be loaded. The advice holds without them.",open:"Take the magnesium test",close:"Close",dialogName:"Magnesium test",yourAnswers:"Your answers",editAnswer:({question:e})=>`Change: ${e}`,notAnswered:"Not filled in",changed:"Your answer has been changed. The advice was worked out again.",prefilled:"Filled in by this site beforehand: is this right?",years:({years:t})=>`${e.number(t,1)} years`,failed:{title:"Something went wrong",text:"That is our doing, not yours. Without a sure outcome we give no advice. Please try again."},consent:{title:"May this site have your answers?",text:"They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.",yes:"Yes, pass on my answers",no:"No, keep them here",thanks:"Your answers have been passed on to this site.",declined:"Your answers have not been passed on."}}}(dm),doseCheck:function(e){return{title:"How much magnesium do you take?",lead:"Fill in what you take and what you eat. You will see whether it is enough together, and not too much.",start:"Continue",sections:{taken:"What you take",person:"About you",medicines:"Medicines",health:"Health",signs:"Symptoms",food:"What you eat",day:"Your times"},confirm:"This is right",outgrown:"This list has become longer. Is your answer still right?",food:{question:"How much magnesium do you get from food?",hint:"Food does not count for the upper level. It does for whether you get enough.",ways:{unsure:"I don't know",portions:"I estimate it: how often do I eat what?",number:"I know the figure"},noEstimate:({years:t})=>`For anyone younger than ${e.number(t)} we cannot estimate it.`,label:"Magnesium from food",unit:"mg a day",error:({most:t})=>`Fill in a number, from 0 to ${e.number(t)}.`},day:{fold:"When you get up, eat and go to bed",hint:"We plan your day with these. If you leave a time empty, we assume the usual one.",wake:"Getting up",bed:"Going to bed",meals:["Breakfast","Lunch","Evening meal"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, time ${e.number(n)}`,add:"Another time",addTo:({medicine:e})=>`Another time for ${e}`,remove:({medicine:t,index:n})=>`Remove time ${e.number(n)} of ${t}`},verdict:Wd(e),notes:"Please note",take:({count:t,supplement:n})=>.5===t?`a half ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 item ${e.number(n)} (${o})`}}(dm),result:function(e){return{heading:"Your advice",purpose:Fd,safety:"First this",severities:{info:"Good to know",caution:"Take note",stop:"Ask first",emergency:"Call now"},forms:{heading:"Which form fits your answers",why:"Why this one",whyNot:"Why not the others",rejected:"These forms dropped out",others:"Also possible",equalRank:"These forms fit equally well. The choice is yours.",amountNote:"Whichever form you choose: it is the pure magnesium on the label that counts.",claims:"What the EU has approved about magnesium",evidence:"What is known about your topic",evidenceNote:"This is about studies, not about what you may expect.",grade:{A:"Shown in good trials",B:"Some positive trials with a control group",C:"Weak: small, mixed or indirect",D:"No study in people read",X:"Evidence that it does not help"},evidenceFor:"What speaks for it",evidenceAgainst:"What speaks against it",evidenceLimits:"Note"},plan:am(e),intake:rm(e),foods:{heading:"Food that gets you closer",lead:"Ordinary portions, with about what they hold.",portion:({portion:t,grams:n})=>`${t} (${e.number(n)} g)`,equalWay:({mg:t,portions:n})=>`${1===n?"This portion covers the same difference of":"These portions together cover the same difference of"} ${e.mg(t)} a day. That is just as good as a supplement.`,respects:({avoid:e})=>`Left out: ${e}.`,none:"We found no examples that fit what you do not eat."},products:lm(e),consult:{heading:"Would you rather talk to someone?",label:"Make an appointment",note:"This is this site's offer. It is not medical care.",firstProfessional:({professional:e})=>`First go to ${e}.`,preview:"This goes into your e-mail",previewNote:"Read it through. You can take anything out before you send it.",previewCut:"Not everything fits in a link, so the text stops at the dots. Nothing more is sent.",send:"Open in e-mail",mailSubject:"Question about my magnesium advice",mailGreeting:"Hello, I took the magnesium test on your site. This came out:",labels:{outcome:"Outcome",form:"Form",plan:"Proposal",answers:"My answers",findings:"Points of attention",version:"Knowledge version"}},sources:cm(e),missing:({facts:e})=>`Not known yet: ${e}.`,complete:"Answer the questions that are open",more:"More about this"}}(dm),calendar:function(e){return{save:"Add to your calendar",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (less for the first ${e.days(n)})`,withWater:"Take it with a glass of water.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it.`,otherTime:"Would another time suit you better? First see whether it fits your advice.",otherTimeTaken:"Would another time suit you better? First look in the dose check."}}(dm),sheet:function(e){return{print:"Print",printed:({date:e})=>`Printed on ${e}`,name:"Name",figures:"A day",plan:"Schedule",time:"Time",what:"What",magnesium:"Magnesium",hoursApart:({hours:t})=>`no magnesium for ${e.hours(t)} before and after`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`no magnesium for ${e.hours(n)} before and ${e.hours(t)} after`,hoursLater:({hours:t})=>`always first; magnesium only ${e.hours(t)} later`,medicineTimes:"Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.",findings:"Reasons and points to note",answers:"Answers",notes:"Notes",knowledge:({version:e,hash:t})=>`Knowledge version ${e} (${t})`}}(dm),foods:{"aardappel-gekookt":{name:"Potato, boiled without skin",portion:"3 potatoes"},"aardappel-schil-oven":{name:"Potato baked in its skin",portion:"1 large potato"},"amandel-rauw":{name:"Almonds",portion:"1 handful"},"andijvie-gekookt":{name:"Escarole endive, boiled",portion:"3 serving spoons"},appel:{name:"Apple with skin",portion:"1 apple"},avocado:{name:"Avocado",portion:"half an avocado"},banaan:{name:"Banana",portion:"1 banana"},beschuit:{name:"Dutch rusk",portion:"1 rusk"},bier:{name:"Beer (lager)",portion:"1 glass"},"bloemkool-gekookt":{name:"Cauliflower, boiled",portion:"3 serving spoons"},"boekweit-gekookt":{name:"Buckwheat groats, cooked",portion:"3 serving spoons"},"boerenkool-gekookt":{name:"Kale, boiled",portion:"3 serving spoons"},braam:{name:"Blackberries",portion:"1 small dish"},bruinbrood:{name:"Brown (wheat) bread",portion:"1 slice"},"bruine-bonen-gekookt":{name:"Pinto beans, boiled (stand-in for Dutch brown beans)",portion:"3 serving spoons"},"bulgur-gekookt":{name:"Bulgur, cooked",portion:"3 serving spoons"},"cashewnoot-rauw":{name:"Cashew nuts, raw",portion:"1 handful"},"champignons-gebakken":{name:"Mushrooms, stir-fried",portion:"1 small dish"},chiazaad:{name:"Chia seeds",portion:"1 tablespoon"},chips:{name:"Potato crisps, plain, unsalted",portion:"1 small bowl"},"chocolade-puur-45-59":{name:"Dark chocolate, 45\u201359% cocoa",portion:"2 squares"},"chocolade-puur-60-69":{name:"Dark chocolate, 60\u201369% cocoa",portion:"2 squares"},"chocolade-puur-70-85":{name:"Dark chocolate, 70\u201385% cocoa",portion:"2 squares"},"courgette-gekookt":{name:"Courgette (zucchini), boiled",portion:"3 serving spoons"},"doperwten-diepvries":{name:"Green peas, frozen, boiled",portion:"3 serving spoons"},druif:{name:"Grapes",portion:"1 small bunch"},edamame:{name:"Edamame, frozen, prepared",portion:"1 small dish"},"ei-gekookt":{name:"Egg, hard-boiled",portion:"1 egg"},"forel-bereid":{name:"Rainbow trout, farmed, cooked",portion:"1 fillet"},framboos:{name:"Raspberries",portion:"1 small dish"},"friet-oven":{name:"Oven chips (French fries)",portion:"1 portion"},"garnalen-hollandse":{name:"Brown (grey) shrimp, cooked",portion:"1 handful"},"gemengde-noten":{name:"Mixed nuts with peanuts, dry roasted, unsalted",portion:"1 handful"},"gierst-gekookt":{name:"Millet, cooked",portion:"3 serving spoons"},"goudse-kaas":{name:"Gouda cheese",portion:"1 slice"},"halfvolle-melk":{name:"Semi-skimmed milk",portion:"1 beaker"},"ham-gekookt":{name:"Cooked ham",portion:"1 slice"},"haring-rauw":{name:"Herring, raw",portion:"1 herring"},"havermout-droog":{name:"Rolled oats, dry",portion:"4 tablespoons"},"hazelnoot-rauw":{name:"Hazelnuts",portion:"1 handful"},hummus:{name:"Hummus",portion:"2 tablespoons"},jam:{name:"Jam",portion:"on 1 slice of bread"},"kabeljauw-bereid":{name:"Cod, Atlantic, cooked",portion:"1 fillet"},"karbonade-bereid":{name:"Pork chop, cooked",portion:"1 chop"},"kidneybonen-blik":{name:"Red kidney beans, canned, drained",portion:"3 serving spoons"},"kidneybonen-gekookt":{name:"Red kidney beans, boiled",portion:"3 serving spoons"},"kikkererwten-blik":{name:"Chickpeas, canned, drained",portion:"3 serving spoons"},"kikkererwten-gekookt":{name:"Chickpeas, boiled",portion:"3 serving spoons"},"kipfilet-bereid":{name:"Chicken breast, skinless, roasted",portion:"1 fillet"},knackebrod:{name:"Crispbread, rye",portion:"1 piece"},"koffie-zwart":{name:"Coffee, brewed",portion:"1 cup"},komkommer:{name:"Cucumber with peel",portion:"8 slices"},kraanwater:{name:"Tap water (US average)",portion:"1 glass"},kropsla:{name:"Butterhead lettuce",portion:"1 small bowl"},"kwark-mager":{name:"Quark, fat-free",portion:"1 small bowl"},lijnzaad:{name:"Flaxseed (linseed)",portion:"1 tablespoon"},"linzen-gekookt":{name:"Lentils, boiled",portion:"3 serving spoons"},"makreel-gerookt":{name:"Mackerel, smoked",portion:"half a fillet"},mandarijn:{name:"Mandarin (tangerine)",portion:"1 mandarin"},mariakaakje:{name:"Marie biscuit",portion:"1 biscuit"},meergranenbrood:{name:"Multigrain bread",portion:"1 slice"},melkchocolade:{name:"Milk chocolate",portion:"2 squares"},muesli:{name:"Muesli with fruit, no added sugar",portion:"4 tablespoons"},"paksoi-gekookt":{name:"Pak choi (bok choy), boiled",portion:"3 serving spoons"},"paprika-rood":{name:"Red pepper, raw",portion:"half a pepper"},"pinda-geroosterd":{name:"Peanuts, dry roasted, unsalted",portion:"1 handful"},pindakaas:{name:"Peanut butter, smooth, unsalted",portion:"on 1 slice of bread"},"pompoenpit-gedroogd":{name:"Pumpkin seed kernels, dried",portion:"1 tablespoon"},"quinoa-gekookt":{name:"Quinoa, cooked",portion:"3 serving spoons"},rijstwafel:{name:"Rice cake, brown rice, unsalted",portion:"1 rice cake"},"rode-biet-gekookt":{name:"Beetroot, boiled",portion:"2 serving spoons"},roggebrood:{name:"Rye bread (pumpernickel)",portion:"1 slice"},rucola:{name:"Rocket (arugula)",portion:"1 handful"},"rundergehakt-bereid":{name:"Minced beef, cooked",portion:"1 portion"},"sardines-blik-olie":{name:"Sardines, canned in oil, drained",portion:"half a can"},"schelvis-bereid":{name:"Haddock, cooked",portion:"1 fillet"},sinaasappel:{name:"Orange",portion:"1 orange"},sinaasappelsap:{name:"Orange juice, fresh",portion:"1 glass"},"snijbiet-rauw":{name:"Swiss chard, raw",portion:"1 small bowl"},sojadrink:{name:"Soya drink, unfortified",portion:"1 beaker"},sojayoghurt:{name:"Soya yoghurt alternative, plain",portion:"1 small bowl"},"sperziebonen-gekookt":{name:"Green beans, boiled",portion:"3 serving spoons"},"spinazie-rauw":{name:"Spinach, raw",portion:"1 small bowl"},"spliterwten-gekookt":{name:"Split peas, boiled",portion:"3 serving spoons"},"spruitjes-gekookt":{name:"Brussels sprouts, boiled",portion:"3 serving spoons"},stroopwafel:{name:"Syrup waffle (thin filled waffle)",portion:"1 waffle"},tempe:{name:"Tempeh",portion:"1 portion"},"thee-zwart":{name:"Black tea, brewed",portion:"1 cup"},"tofu-stevig":{name:"Tofu, firm (calcium sulphate)",portion:"half a block"},tomaat:{name:"Tomato, raw",portion:"1 tomato"},"tonijn-blik-water":{name:"Tuna, canned in water, drained",portion:"half a can"},"tuinbonen-gekookt":{name:"Broad beans, boiled",portion:"3 serving spoons"},"ui-rauw":{name:"Onion, raw",portion:"1 onion"},vegaburger:{name:"Veggie burger",portion:"1 burger"},veldsla:{name:"Lamb's lettuce (corn salad)",portion:"1 small bowl"},"vijg-gedroogd":{name:"Fig, dried",portion:"2 figs"},visstick:{name:"Fish fingers, prepared",portion:"3 fish fingers"},volkorenbrood:{name:"Wholemeal bread",portion:"1 slice"},"volkorenpasta-gekookt":{name:"Wholewheat pasta, cooked",portion:"3 serving spoons"},walnoot:{name:"Walnuts",portion:"1 handful"},"wijn-rood":{name:"Red wine",portion:"1 glass"},witbrood:{name:"White bread",portion:"1 slice"},"witte-bonen-tomatensaus":{name:"Baked beans in tomato sauce",portion:"3 serving spoons"},"witte-pasta-gekookt":{name:"Pasta (white), cooked",portion:"3 serving spoons"},"witte-rijst-gekookt":{name:"White rice, cooked",portion:"3 serving spoons"},"wortel-rauw":{name:"Carrot, raw",portion:"1 carrot"},"yoghurt-vol":{name:"Yoghurt, whole milk",portion:"1 small bowl"},"zalm-gekweekt-bereid":{name:"Salmon, Atlantic, farmed, cooked",portion:"1 fillet"},"zilvervliesrijst-gekookt":{name:"Brown rice, cooked",portion:"3 serving spoons"},"zoete-aardappel-gekookt":{name:"Sweet potato, boiled, no skin",portion:"3 serving spoons"},zonnebloempit:{name:"Sunflower seed kernels, dried",portion:"1 tablespoon"},"zwarte-bonen-gekookt":{name:"Black beans, boiled",portion:"3 serving spoons"}},debug:{heading:"For the builder of this site",version:"Version",knowledge:"Knowledge",hash:"Hash",problems:"Problems in the settings",noProblems:"No problems found in the settings.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: got "${n}", expected ${o}.`,trace:"What the rules saw",truths:{yes:"yes",no:"no",unknown:"unknown"},weight:"weight",saw:"saw",formRead:({product:e,form:t})=>`${e}: form read from the name (${t}).`,formUnread:({product:e})=>`${e}: form not recognised, so not shown.`},together:{toDoseCheck:"Put this in the dose check",toQuiz:"Go on in the quiz"}},gm=({emergency:e})=>`Bel nu ${e}.`,hm="de crisislijn in je land",pm={"palpitations-alarm":{choice:"Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid",message:e=>`${gm(e)} Wacht niet af en neem geen supplement in plaats van hulp.`},palpitations:{choice:"Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten",message:()=>"Laat je huisarts hiernaar kijken, ook als je al magnesium neemt."},"stroke-signs":{choice:"Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak",message:gm},hypermagnesaemia:{choice:"Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen",message:e=>`${gm(e)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`},"hypermagnesaemia-early":{choice:"Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig",message:()=>"Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef."},"diarrhoea-persists":{choice:"Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat, of bloed bij de ontlasting",message:()=>"Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef."},"seizure-tetany":{choice:"Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel",message:gm},"ppi-symptoms":{choice:"Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen",message:({emergency:e})=>`Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${e}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`},insomnia:{choice:"Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van",message:()=>"Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord."},"sleep-apnoea":{choice:"Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig",message:()=>"Maak een afspraak met je huisarts om dit te laten onderzoeken."},depression:{choice:"Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst",message:()=>"Praat met je huisarts. Een supplement vervangt geen behandeling."},"suicidal-thoughts":{choice:"Ik denk eraan om dood te willen",message:function({emergency:e,crisis:t,crisisSite:n}){return`Bel nu ${t??hm}.${n?` Of chat via ${n}.`:""} Ben je nu in gevaar? Bel ${e}. Je hoeft dit niet alleen te dragen.`}},"weight-loss":{choice:"Ik ben de laatste maanden afgevallen zonder dat ik dat wilde",message:()=>"Maak een afspraak met je huisarts om de oorzaak te zoeken."},"fatigue-long":{choice:"Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek",message:()=>"Laat je huisarts eerst de oorzaak zoeken."},burnout:{choice:"Stress zit mijn dagelijks leven in de weg of duurt al lang",message:()=>"Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt."},"calf-clot":{choice:"E\xe9n kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp",message:()=>"Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is."},"leg-cramps-new":{choice:"Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik",message:()=>"Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen."},rls:{choice:"Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",message:()=>"Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden."},"headache-alarm":{choice:"Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval",message:gm},"headache-chronic":{choice:"Ik heb vaak hoofdpijn of neem vaak pijnstillers",message:()=>"Bespreek dit met je huisarts, ook als je al magnesium neemt."},"pre-eclampsia":{choice:"Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen",message:()=>"Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren."},kidney:{choice:"Ik heb een nierziekte of een verminderde nierfunctie",message:()=>"Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"refeeding-criteria":{choice:"Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis",message:()=>"Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"deficiency-not-by-symptoms":{choice:"Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb",message:()=>"Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft."}},fm="Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.",km={emergency:"het alarmnummer",crisis:"de crisislijn","gp-today":"je huisarts, vandaag nog",gp:"je huisarts",doctor:"je arts",pharmacist:"je apotheker",midwife:"je verloskundige of arts",prescriber:"de arts die het voorschreef"},bm={call:({number:e})=>`Bel ${e}`,localCrisisLine:hm},vm=e=>ta(e)?"Misschien boven de bovengrens":"Boven de bovengrens";function ym(e){const t=0===e.supplementMgHigh;if(e.isMinor&&!t)return"Niet boven de bovengrens";if(void 0===e.gapMg)return"Niet te veel";const n=na(e)?"Genoeg":"Waarschijnlijk genoeg";return t?`${n} uit je eten`:`${n}, niet te veel`}function wm(e){return{heading:"Uitkomst",titles:{within:ym,below:()=>"Onder de aanbeveling",above:vm,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Bel vandaag je huisarts":`Overleg eerst met ${e||km.doctor}`,emergency:()=>"Bel nu",incomplete:({supplementMg:e})=>void 0===e?"Vul in wat je neemt":"Nog niet alles ingevuld"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`Je neemt ${aa(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"Wat je op de huid gebruikt, telt niet mee.":"Je neemt niets met magnesium.",limit:({upperLevelMg:t})=>`De bovengrens is ${e.mg(t)}.`,askText:"Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.",incompleteText:"Je uitkomst staat hier zodra alles is ingevuld.",missing:"Nog te doen",toDay:"Naar je dag"}}function $m(e){const t=function(e){return t=>{const n=e.hours(Ki(t,"hoursAfterMedicine"));return Zi(t,"hoursBeforeMedicine")?Ki(t,"hoursBeforeMedicine")===Ki(t,"hoursAfterMedicine")?`Houd er minstens ${n} tussen.`:`Neem magnesium minstens ${n} na dit middel, of minstens ${e.hours(Ki(t,"hoursBeforeMedicine"))} ervoor.`:`Neem eerst dit middel en pas minstens ${n} later magnesium. Neem magnesium op dezelfde dag nooit erv\xf3\xf3r.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="Twijfel je, vraag het je apotheker.";return{"medicine-tetracyclines":{title:"Antibioticum: houd tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-quinolones":{title:"Antibioticum: houd veel tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-bisphosphonates":{title:"Botmedicijn: altijd als eerste",text:n("Magnesium houdt de opname van dit botmedicijn tegen.",`Volg verder de bijsluiter. ${o}`)},"medicine-levothyroxine":{title:"Schildkliermedicijn: houd tijd ertussen",text:n("Magnesium kan de opname van je schildkliermedicijn verminderen.",o)},"medicine-loop-thiazide-diuretics":{title:"Plaspillen: vertel het je arts",text:()=>"Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen."},"medicine-potassium-sparing-diuretics":{title:"Kaliumsparende plaspillen: eerst je arts",text:()=>"Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt."},"medicine-ppi":{title:"Maagzuurremmer: vertel het je arts",text:()=>"Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt."},"medicine-aminoglycosides":{title:"Dit antibioticum: eerst je arts",text:()=>"Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt."},"medicine-muscle-relaxants":{title:"Operatie: vertel wat je gebruikt",text:()=>"Magnesium kan spierverslappers sterker laten werken. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan."},"medicine-digoxin":{title:"Digoxine: eerst je arts",text:()=>"Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt."},"medicine-gabapentin":{title:"Gabapentine: houd tijd ertussen",text:n("Magnesium kan de opname van gabapentine verminderen.",o)},"medicine-mg-antacids-laxatives":{title:"Dit middel levert zelf magnesium",text:()=>"Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat."},"medicine-calcium":{title:"Calcium: op een ander moment",text:n("Veel calcium kan de opname van magnesium verminderen.",o)},"medicine-zinc":{title:"Zink: op een ander moment",text:n("Heel veel zink kan de magnesiumbalans verstoren.","Vraag je apotheker of die hoge dosis zink nodig is.")},"medicine-iron":{title:"IJzer: houd tijd ertussen",text:n("Magnesium kan de opname van ijzer verminderen.",o)},"medicine-other-binders":{title:"Dit medicijn: houd tijd ertussen",text:n("Magnesium kan de opname van dit medicijn verminderen.","Overleg met je apotheker, ook als je al magnesium neemt.")},"medicine-fluoride":{title:"Fluoridetabletten: houd tijd ertussen",text:n("Magnesium kan de opname van fluoride verminderen.",o)},"medicine-other-losers":{title:"Dit medicijn: eerst je arts",text:()=>"Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt."},"medicine-hiv-integrase":{title:"Hiv-medicijn: eerst je arts",text:()=>"Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt."},"medicine-calcium-channel-blockers":{title:"Bloeddrukverlager: vertel het je arts",text:()=>"Samen met veel magnesium kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt."},"medicine-other":{title:"Ander medicijn: vraag je apotheker",text:t=>"Vraag je apotheker of magnesium bij dit medicijn past."+(Zi(t,"hoursAfterMedicine")?` Houd intussen ${e.hours(Ki(t,"hoursAfterMedicine"))} tussen magnesium en elk medicijn.`:"")}}}const Mm="Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.",xm={"condition-renal-severe":{title:"Je nieren: eerst je arts",text:()=>`Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${Mm}`},"condition-renal-mild":{title:"Je nieren: eerst je arts",text:()=>`Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${Mm}`},"condition-myasthenia":{title:"Myasthenia gravis: eerst je neuroloog",text:()=>`Magnesium kan spierzwakte erger maken. Overleg eerst met je arts of neuroloog. ${Mm}`},"condition-heart-block":{title:"Je hart: eerst je cardioloog",text:()=>`Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${Mm}`},"condition-diabetes":{title:"Diabetes: overleg met je arts",text:()=>"Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan."},"condition-gi-disease":{title:"Maag of darmen: eerst je arts",text:()=>"Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen."},"condition-alcohol":{title:"Alcohol: eerst je huisarts",text:()=>"Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet."},"condition-refeeding":{title:"Lang weinig gegeten: bel je huisarts",text:()=>"Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"condition-dehydration":{title:"Uitdroging of nierstenen: eerst je arts",text:()=>`Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${Mm}`},"condition-older-frail":{title:"Kwetsbare gezondheid: eerst je arts",text:()=>"Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee."},"condition-other":{title:"Onder behandeling: eerst je arts",text:()=>"We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past."}},jm=Object.fromEntries(Object.entries({"palpitations-alarm":"Bel nu om hulp",palpitations:"Hartkloppingen: eerst je huisarts","stroke-signs":"Bel nu om hulp",hypermagnesaemia:"Bel nu om hulp","hypermagnesaemia-early":"Neem contact op met je huisarts of apotheker","diarrhoea-persists":"Diarree: bel je huisarts","seizure-tetany":"Bel nu om hulp","ppi-symptoms":"Bel vandaag je huisarts",insomnia:"Lang slecht slapen: ga naar je huisarts","sleep-apnoea":"Snurken en slaperig: ga naar je huisarts",depression:"Somber of angstig: praat met je huisarts","suicidal-thoughts":"Praat nu met iemand","weight-loss":"Ongewild afgevallen: ga naar je huisarts","fatigue-long":"Langdurig moe: ga naar je huisarts",burnout:"Langdurige stress: praat met een arts","calf-clot":"Pijnlijke kuit: bel vandaag je huisarts","leg-cramps-new":"Krampen: vraag je huisarts of apotheker",rls:"Onrust in je benen: ga naar je huisarts","headache-alarm":"Bel nu om hulp","headache-chronic":"Vaak hoofdpijn: ga naar je huisarts","pre-eclampsia":"Bel nu je verloskundige of het ziekenhuis",kidney:"Je nieren: eerst je arts","refeeding-criteria":"Lang weinig gegeten: bel je huisarts","deficiency-not-by-symptoms":"Klachten zeggen niet of je te weinig magnesium hebt"}).map(([e,t])=>[`flag-${e}`,ea(t,pm[e].message)])),zm=(e,t,n)=>o=>`${e} Zonder dat te weten geven we geen uitkomst. ${t}${n?` ${n(Xi(o))}`:""}`;function Pm(e){const t=(t,n)=>e.mg(Ki(t,n)),n=e=>"Overleg met je verloskundige of arts, ook als je al magnesium neemt."+(Zi(e,"ceilingMg")?` Neem uit supplementen samen niet meer dan ${t(e,"ceilingMg")} per dag, tenzij je arts het voorschreef.`:"");return{"age-under-4":{title:"Jonger dan 4 jaar",text:()=>"Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"age-4-17":{title:"Jonger dan 18 jaar",text:()=>"Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker."},pregnant:{title:"Zwanger: vraag je verloskundige",text:n},breastfeeding:{title:"Borstvoeding: vraag je verloskundige of arts",text:n},"pregnant-minor":{title:"Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige",text:()=>"In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt."},"no-reference-intake":{title:"Geen aanbeveling bekend",text:()=>"Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt."},"unsure-age":{title:"Je leeftijd is niet bekend",text:zm("De aanbeveling hangt af van je leeftijd.","Je apotheker of huisarts kan je verder helpen.")},"unsure-life-stage":{title:"Zwanger of borstvoeding: niet zeker",text:zm("Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.","Doe eerst een test, of vraag je verloskundige of huisarts.")},"unsure-conditions":{title:"Je weet niet of je een van deze ziekten hebt",text:zm("Bij sommige ziekten past magnesium niet.","Je huisarts kan dit voor je nakijken.")},"unsure-medicines":{title:"Je weet niet welke medicijnen je gebruikt",text:zm("Sommige medicijnen gaan niet samen met magnesium.","Je apotheker ziet meteen wat je gebruikt. Vraag het daar.")},"unsure-red-flags":{title:"Je twijfelt over een klacht",text:zm("Bij sommige klachten moet eerst een arts meekijken.","Bel vandaag je huisarts of de huisartsenpost.",({emergency:e})=>`Kan het ernstig zijn, of wordt het erger? Bel ${e}.`)},"unsure-supplements":{title:"Je weet niet hoeveel magnesium je al neemt",text:zm("Alles samen mag niet boven de bovengrens komen.","Neem de verpakking mee naar je apotheker.")},"hours-not-kept":{title:"Er past geen moment tussen je medicijnen",text:()=>"Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf."},"above-upper-level":{title:"Je zit al boven de bovengrens",text:e=>`${Zi(e,"supplementMgHigh")?`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${t(e,"supplementMgHigh")} per dag.`:"Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel."}${Zi(e,"ceilingMg")?` De grens is ${t(e,"ceilingMg")}.`:""} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`}}}function Am(e){const t=t=>Zi(t,"gapMg")?`ongeveer ${e.mg(Ki(t,"gapMg"))}`:"iets";return{"enough-from-food":{title:"Je komt al aan de aanbeveling",text:()=>"Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig."},"minor-food-first":{title:"Eten eerst",text:()=>"Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken."},"food-unsure":{title:"We weten niet wat je eet",text:()=>"Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in."},"small-gap":{title:"Het verschil is klein",text:n=>`Je komt ${t(n)} per dag onder de aanbeveling uit.${Zi(n,"formFromGapMg")?` Minder dan ${e.mg(Ki(n,"formFromGapMg"))} vul je makkelijk aan met eten.`:" Zo weinig vul je makkelijk aan met eten."}`},"estimate-may-close":{title:"Misschien haal je het al",text:()=>"We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten."},"prefers-skin":{title:"Via de huid telt niet mee",text:()=>"Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten."},"no-room":{title:"Weinig ruimte onder de bovengrens",text:t=>(Zi(t,"roomMg")?`Je hebt nog ${e.mg(Math.max(0,Ki(t,"roomMg")))} ruimte`:"Je hebt weinig ruimte")+" voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens."},"gap-needs-supplement":{title:"Je komt onder de aanbeveling uit",text:e=>`Volgens je antwoorden kom je ${t(e)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`}}}function Sm(e){const t=(t,n)=>e.mg(Ki(t,n)),n=t=>{const n=ra(e,t);return`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${n?`${n} per dag`:"veel"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"Met wat je eet":"Met eten en supplementen samen",i=e=>o(e)?"":` Wat je uit supplementen krijgt, komt niet boven de bovengrens${Zi(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Boven de bovengrens",titleOf:vm,text:e=>`${(e=>Zi(e,"supplementMgAtLeast")?`Uit wat je al invulde, krijg je tot ${t(e,"supplementMgAtLeast")} per dag.`:n(e))(e)}${Zi(e,"upperLevelMg")?` De bovengrens is ${t(e,"upperLevelMg")}.`:""} ${(e=>{const n=Zi(e,"prescribedMg")?Ki(e,"prescribedMg"):0,o="Verander daar zelf niets aan en overleg met de arts die het voorschreef.",s=e.supplementMgHigh??e.supplementMgAtLeast;if(n>0&&n===s)return`Dat is op recept. ${o}`;const i="Neem minder van wat je zelf kocht",a=(Zi(e,"upperLevelMg")&&n>Ki(e,"upperLevelMg")?`${i}.`:`${i}, in elk geval tot je er niet meer boven zit.`)+" Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker.";return n>0?`${a} Op recept krijg je tot ${t(e,"prescribedMg")}. ${o}`:`${a} Kreeg je iets op recept? ${o}`})(e)}`},"dose-food-unsure":{title:"Het totaal kunnen we niet zeggen",text:e=>`We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${i(e)}`},"dose-below":{title:"Onder de aanbeveling",text:e=>`${s(e)} kom je ${Zi(e,"shortMg")?`ongeveer ${t(e,"shortMg")} per dag`:"iets"} onder de aanbeveling uit. Dat kun je aanvullen met eten.${i(e)}`},"dose-within":{title:"Je haalt de aanbeveling",titleOf:e=>na(e)?"Je haalt de aanbeveling":"Waarschijnlijk haal je de aanbeveling",text:e=>na(e)?`${s(e)} haal je de aanbeveling. Meer is niet nodig.${i(e)}`:`${s(e)} haal je waarschijnlijk de aanbeveling.${i(e)}`},"dose-prescribed":{title:"Op recept: volg wat je arts voorschreef",text:e=>`Een arts schreef je magnesium voor${Zi(e,"prescribedMg")?`, tot ${t(e,"prescribedMg")} per dag`:""}. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`},"dose-over-eu-level":{title:"Boven de Europese bovengrens",text:e=>`${n(e)} Dat is boven de Europese bovengrens${Zi(e,"euLevelMg")?` van ${t(e,"euLevelMg")}`:""}, maar niet boven de Amerikaanse${Zi(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}. Dunne ontlasting komt dan vaker voor. Neem zoveel alleen in overleg met je arts.`},"dose-child-us-level":{title:"Amerika houdt voor kinderen een lagere grens aan",text:e=>`De Amerikaanse bovengrens voor deze leeftijd is lager${Zi(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Overleg met de huisarts of apotheker.`},"dose-not-planned":{title:"Hiervoor maken we geen dagplan",text:()=>"Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts."},"dose-label-impossible":{title:"Een etiket kan niet kloppen",text:()=>"Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit."}}}const _m="Geen van deze",Dm="Weet ik niet",Cm={"signs-now":{title:"Heb je nu een van deze klachten?",label:"Klachten nu",hint:"Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.",none:_m,unsure:"Ik twijfel",error:'Kies een klacht, of kies "Geen van deze".'},age:{title:"Hoe oud ben je?",label:"Leeftijd",hint:"De aanbeveling verschilt per leeftijd.",error:"Vul je leeftijd in, van 0 tot 120 jaar."},sex:{title:"Voor wie rekenen we?",label:"Geslacht",hint:"De aanbeveling is voor vrouwen en mannen anders.",choices:{female:"Vrouw",male:"Man"},unsure:"Zeg ik liever niet",error:"Kies een antwoord."},"life-stage":{title:"Ben je zwanger of geef je borstvoeding?",label:"Zwanger of borstvoeding",choices:{none:"Nee",pregnant:"Ik ben zwanger",breastfeeding:"Ik geef borstvoeding"},unsure:Dm,error:"Kies een antwoord."},conditions:{title:"Geldt een van deze voor jou?",label:"Gezondheid",hint:"Dan kijkt er eerst een arts of apotheker mee.",none:_m,unsure:Dm,error:'Kies wat voor je geldt, of kies "Geen van deze".'},medicines:{title:"Gebruik je medicijnen?",label:"Medicijnen",hint:"Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.",none:"Ik gebruik geen medicijnen",unsure:Dm,error:'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".'},supplements:{title:"Neem je al iets met magnesium?",label:"Magnesium dat je al neemt",hint:"Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.",none:"Nee, niets met magnesium",unsure:"Ja, maar ik weet niet hoeveel",error:'Vul in wat je neemt, of kies "Nee, niets met magnesium".'},goals:{title:"Waar gaat het je om?",label:"Onderwerp",hint:"Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.",none:"Geen bepaald onderwerp",error:'Kies een onderwerp, of kies "Geen bepaald onderwerp".'},"signs-topic":{title:"Herken je een van deze?",label:"Klachten bij je onderwerp",hint:"Hiermee ga je beter eerst naar je huisarts of apotheker.",none:_m,unsure:"Ik twijfel",error:'Kies wat je herkent, of kies "Geen van deze".'},stomach:{title:"Hoe zijn je maag en buik meestal?",label:"Maag en buik",choices:{robust:"Prima, zelden last",sensitive:"Gevoelig, snel last",slow:"Traag, moeilijke stoelgang"},unsure:Dm,error:"Kies een antwoord."},diet:{title:"Hoe vaak eet je dit?",label:"Eten",hint:"Tel porties per week. Een schatting is goed genoeg.",unsure:Dm,error:"Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in."},avoid:{title:"Eet je iets hiervan niet?",label:"Eet ik niet",hint:"Dan laten we het weg bij de voorbeelden.",choices:{nuts:"Noten en pinda\u2019s",gluten:"Gluten",fish:"Vis",dairy:"Melk en zuivel",soy:"Soja",animal:"Vlees, vis, ei en zuivel (veganistisch)"},none:"Ik eet alles",error:'Kies wat je niet eet, of kies "Ik eet alles".'},prefer:{title:"Hoe neem je een supplement het liefst?",label:"Voorkeur",hint:"Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.",choices:{"few-units":"Zo weinig mogelijk pillen",powder:"Poeder of bruistablet",liquid:"Vloeibaar",skin:"Op de huid",any:"Maakt me niet uit"},error:"Kies een antwoord."}},Em=e=>()=>`Vaak gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,Om=e=>()=>`Ook wel gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,Tm={breakfast:"bij het ontbijt",lunch:"bij de lunch",dinner:"bij het avondeten",bedtime:"voor het slapengaan"};function Im(e){return{heading:"Je dag",total:({mg:t})=>`${e.mg(t)} puur magnesium per dag`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${Tm[n]}: ${e.mg(o)}`,moments:Tm,elemental:"Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.",start:({days:t,mg:n,thenMg:o})=>`Begin de eerste ${e.days(t)} met ${e.mg(n)} per dag. Daarna ${e.mg(o)} per dag.`,split:({mg:t,times:n})=>`Verdeel ${e.mg(t)} over ${e.number(n)} momenten op een dag.`,withMeal:"Neem het in bij het eten, met een glas water.",lower:"Wordt je ontlasting dun? Neem dan minder.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,stopWhen:"Neem het niet meer als je dit merkt:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarree. Is die na twee dagen zonder magnesium niet over, of zie je bloed? Bel je huisarts.","flag-hypermagnesaemia-early":()=>"Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.","flag-hypermagnesaemia":({emergency:e})=>`Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${e}.`},medicine:"Medicijn",dose:"Magnesium",keepFree:"Geen magnesium",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: houd er minstens ${e.hours(n)} tussen.`:`${t}: neem magnesium minstens ${e.hours(n)} erna, of minstens ${e.hours(o)} ervoor.`,medicineFirst:({medicine:t,hours:n})=>`${t}: altijd als eerste. Neem magnesium minstens ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we gaan uit van ${t}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,assumedMeals:"We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden."}}function Lm(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>aa(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"Wat je per dag binnenkrijgt",food:"Uit eten",supplement:"Uit supplementen",proposed:"Voorstel",everything:"Alles samen",withoutFood:"Zonder je eten",fromSupplements:"Uit supplementen",reference:"Aanbeveling",upperLevel:"Bovengrens voor supplementen",equivalent:o=>[void 0===o.foodLowMg?"":`Uit eten krijg je ongeveer ${t(o.foodLowMg,o.foodHighMg)} per dag.`,o.supplementMg?`Uit supplementen krijg je ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`Het voorstel is ${e.mg(o.proposedMg)} erbij.`:"",void 0===o.referenceLowMg?"":`De aanbeveling is ${t(o.referenceLowMg,o.referenceHighMg)}, uit alles samen.`,void 0===o.upperLevelMg?"":`De bovengrens voor supplementen is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.",estimateNote:({percent:t})=>`We schatten wat je eet. Dat kan ${e.number(t)}% hoger of lager zijn.`,referenceRange:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)}, want je geslacht is niet ingevuld.`}}function Um(e){return{heading:"Producten die hierbij passen",lead:"Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.",perDay:({units:t,mg:n})=>`${t} per dag, samen ${e.mg(n)} puur magnesium`,moreThanPlan:({mg:t})=>`Meer dan het voorstel van ${e.mg(t)}, wel binnen de bovengrens`,daysInPack:({days:t})=>`Genoeg voor ${e.days(t)}`,outOfStock:"Niet op voorraad",advertisement:"Advertentie",addToCart:"In winkelmand",addToCartOf:({product:e})=>`${e} in winkelmand`,viewOf:({product:e})=>`Bekijk ${e}`,anyway:"Toch een supplement?",anywayText:"Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.",none:"Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.",care:"Voor de huid",careNote:"Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.",order:"Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.",otherActives:({actives:e})=>`Bevat ook: ${e}`}}function Nm(e){return{heading:"Bronnen",standing:{read:"Gelezen",copy:"Gelezen in een overname door een andere site",computed:"Berekend",unchecked:"Nog niet nagekeken"},titles:{none:"Vakkennis die nog niet bij een bron is nagekeken",editorial:"Keuze van de makers, naar wat in het vak gebruikelijk is",calc:"Berekend uit atoommassa\u2019s"},uncheckedNote:"Wat nog niet is nagekeken, houden we aan de voorzichtige kant.",open:({source:e})=>`Open de bron: ${e}`,whyQuestion:"Waarom zie ik elders 400 mg?",whyAnswer:`Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${e.number(300)} of ${e.mg(350)} per dag. In de Verenigde Staten is dat ${e.number(310)} tot ${e.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${e.mg(250)} per dag, in de Verenigde Staten ${e.mg(350)}.`,foodCredit:"Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Kennisversie ${e}`,standards:{nl:"Gezondheidsraad (Nederland)",eu:"EFSA 2015 (Europa)",us:"NIH (Verenigde Staten)"}}}const Fm=oa("nl"),Bm={...Fm,mgFromTo:sa(Fm,"tot"),days:e=>ia(Fm,e,"dag","dagen"),hours:e=>ia(Fm,e,"uur","uur"),clock:e=>`${e.replace(/^0/,"")} uur`},Gm={lang:"nl",name:"Nederlands",...Bm,forms:{bisglycinate:{name:"magnesiumbisglycinaat",short:"bisglycinaat",about:"Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},citrate:{name:"magnesiumcitraat",short:"citraat",about:"Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium."},malate:{name:"magnesiummalaat",short:"malaat",about:"Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product."},taurate:{name:"magnesiumtauraat",short:"tauraat",about:"Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules."},glycerophosphate:{name:"magnesiumglycerofosfaat",short:"glycerofosfaat",about:"Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium."},oxide:{name:"magnesiumoxide",short:"oxide",about:"Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium."},lactate:{name:"magnesiumlactaat",short:"lactaat",about:"Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},chloride:{name:"magnesiumchloride",short:"chloride",about:"Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout."},"chloride-topical":{name:"magnesiumolie of magnesiumvlokken",short:"magnesium voor de huid",about:"Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken."},sulfate:{name:"magnesiumsulfaat (bitterzout)",short:"sulfaat",about:"Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling."},threonate:{name:"magnesium-L-threonaat",short:"L-threonaat",about:"Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven."},carbonate:{name:"magnesiumcarbonaat",short:"carbonaat",about:"Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium."},hydroxide:{name:"magnesiumhydroxide",short:"hydroxide",about:"Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren."},gluconate:{name:"magnesiumgluconaat",short:"gluconaat",about:"Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten."},orotate:{name:"magnesiumorotaat",short:"orotaat",about:"Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat."},aspartate:{name:"magnesiumaspartaat",short:"aspartaat",about:"Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram."},ascorbate:{name:"magnesiumascorbaat",short:"ascorbaat",about:"Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium."},marine:{name:"magnesium uit zeewater",short:"zeemagnesium",about:"Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit."},pidolate:{name:"magnesiumpidolaat",short:"pidolaat",about:"Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram."}},units:function(e){const t=(t,n)=>o=>ia(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tabletten"),softgel:t("softgel","softgels"),gummy:t("gummy","gummy's"),lozenge:t("zuigtablet","zuigtabletten"),effervescent:t("bruistablet","bruistabletten"),sachet:t("zakje","zakjes"),scoop:t("maatschep","maatscheppen"),gram:t("gram","gram"),ml:t("ml","ml"),drop:t("druppel","druppels"),spray:t("verstuiving","verstuivingen"),ampoule:t("ampul","ampullen"),piece:t("stuk","stuks")}}(Bm),medicines:{tetracyclines:{name:"Antibiotica van de doxycyclinegroep",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotica van de ciprofloxacinegroep",examples:"ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine"},bisphosphonates:{name:"Botmedicijnen (bisfosfonaten)",examples:"alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur"},levothyroxine:{name:"Schildkliermedicijn (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Plaspillen",examples:"furosemide, bumetanide, hydrochloorthiazide, chloortalidon"},"potassium-sparing-diuretics":{name:"Kaliumsparende plaspillen",examples:"spironolacton, triamtereen, amiloride, eplerenon"},ppi:{name:"Maagzuurremmers",examples:"omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol"},aminoglycosides:{name:"Antibiotica uit het ziekenhuis (aminoglycosiden)",examples:"gentamicine, tobramycine, amikacine, als infuus, prik of verneveling"},"muscle-relaxants":{name:"Spierverslappers rond een operatie",examples:"rocuronium, vecuronium, suxamethonium: gegeven onder narcose"},digoxin:{name:"Digoxine (hartmedicijn)",examples:"digoxine, Lanoxin"},gabapentin:{name:"Gabapentine",examples:"gabapentine, Neurontin"},"mg-antacids-laxatives":{name:"Maagzuurmiddel of laxeermiddel met magnesium",examples:"sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het"},calcium:{name:"Calcium in een hoge dosis",examples:"calciumcarbonaat, calciumcitraat, calcium op recept"},zinc:{name:"Zink in een hoge dosis",examples:"zinktabletten van meer dan 25 mg per dag"},iron:{name:"IJzertabletten",examples:"ferrofumaraat, ferrosulfaat"},"other-binders":{name:"Nitrofuranto\xefne, hydroxychloroquine of een verwant middel",examples:"nitrofuranto\xefne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine"},fluoride:{name:"Fluoridetabletten",examples:"natriumfluoride; tandpasta met fluoride hoort hier niet bij"},"other-losers":{name:"Ciclosporine, cisplatine of een verwant middel",examples:"ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab"},"hiv-integrase":{name:"Hiv-medicijnen (integraseremmers)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Bloeddrukverlagers, vooral calciumblokkers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Een ander medicijn",examples:"elk medicijn dat hier niet staat, ook zonder recept"}},conditions:{"renal-severe":{name:"Ernstig verminderde nierfunctie",hint:"De eGFR op je bloeduitslag is lager dan 30, of je dialyseert."},"renal-mild":{name:"Nierziekte of verminderde nierfunctie",hint:"De eGFR is 30 tot 59, of je weet de waarde niet."},myasthenia:{name:"Myasthenia gravis",hint:"Een spierziekte waarbij spieren snel zwak worden."},"heart-block":{name:"AV-blok, geleidingsstoornis of trage hartslag",hint:"Een arts heeft dit bij je vastgesteld."},diabetes:{name:"Diabetes",hint:"Type 1 of type 2, met of zonder medicijnen."},"gi-disease":{name:"Ziekte van maag of darmen",hint:"Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen."},alcohol:{name:"Afhankelijk van alcohol",hint:"Je drinkt veel en stoppen lukt niet goed."},refeeding:{name:"Lange tijd bijna niets gegeten",hint:"Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen."},dehydration:{name:"Uitdroging of nierstenen door een infectie",hint:"Uitdroging: veel vocht kwijt door braken, diarree of koorts."},"older-frail":{name:"Kwetsbare gezondheid op hogere leeftijd",hint:"Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt."},other:{name:"Een andere ziekte waarvoor je onder behandeling bent",hint:"Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen."}},redFlags:pm,findings:function(e){return{...xm,...$m(e),...jm,...Pm(e),...Am(e),...Sm(e)}}(Bm),reasons:function(e){const t=t=>n=>Zi(n,"formElementalPercent")?`Ongeveer ${e.number(Ki(n,"formElementalPercent"))}% is puur magnesium. ${t}`:`Er zit weinig puur magnesium in. ${t}`;return{"uptake-good":{for:()=>"Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen."},"uptake-poor":{against:()=>"In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend."},"solubility-low":{against:()=>"Lost slecht op in water."},"share-very-low":{against:t("Daarvoor heb je veel of grote tabletten nodig.")},"share-low":{against:t("Daarvoor heb je vaak meer capsules nodig.")},"gut-strong":{against:()=>"Let op: deze vorm geeft sneller dunne ontlasting."},"gut-sensitive-moderate":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven."},"gut-sensitive-strong":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting."},"custom-energy":{for:Em("het onderwerp energie of vermoeidheid")},"custom-nerves-first":{for:Em("het onderwerp zenuwstelsel of mentaal")},"custom-nerves-second":{for:Om("het onderwerp zenuwstelsel of mentaal")},"custom-muscles-first":{for:Em("het onderwerp spieren")},"custom-muscles-second":{for:Om("het onderwerp spieren")},"custom-bones":{for:Em("het onderwerp botten of tanden")},"custom-sensitive":{for:Em("het antwoord 'gevoelige maag of buik'")},"custom-default":{for:()=>"Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen."},"orotate-never":{against:()=>"In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan."},"threonate-minor-pregnant":{against:()=>"Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding."},"threonate-novel":{against:()=>"Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan."},"skin-not-counted":{against:()=>"Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee."},laxative:{against:()=>"Dit is een laxeermiddel, geen dagelijkse aanvulling."},"vitamin-c-source":{against:()=>"Levert vooral vitamine C. Je zou er heel veel van nodig hebben."},mixture:{against:()=>"Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit."}}}(Bm),claims:{fatigue:"Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid",electrolytes:"Magnesium draagt bij tot de elektrolytenbalans",energy:"Magnesium draagt bij tot een normaal energieleverend metabolisme","nervous-system":"Magnesium draagt bij tot de normale werking van het zenuwstelsel",muscle:"Magnesium draagt bij tot de normale werking van de spieren","protein-synthesis":"Magnesium draagt bij tot de normale eiwitsynthese",psychological:"Magnesium draagt bij tot een normale psychologische functie",bones:"Magnesium draagt bij tot de instandhouding van normale botten",teeth:"Magnesium draagt bij tot de instandhouding van normale tanden","cell-division":"Magnesium speelt een rol in het celdelingsproces"},claimCompanions:function(e){return{variedDiet:"Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.",amount:({mg:t})=>`Dit geldt vanaf ${e.mg(t,2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,avoid:"Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.",tooMuch:({upperLevelMg:t})=>`Neem niet meer dan ${e.mg(t)} per dag uit supplementen. Van meer kun je diarree krijgen.`}}(Bm),goals:{fatigue:{choice:"Vermoeidheid"},energy:{choice:"Energie"},nerves:{choice:"Zenuwstelsel"},mind:{choice:"Mentaal"},muscles:{choice:"Spieren"},bones:{choice:"Botten"},teeth:{choice:"Tanden"},other:{choice:"Iets anders, zoals slaap",hint:"Daarover mogen en willen we niets beloven. Je leest straks waarom."},sleep:{choice:"Slaap"},stress:{choice:"Stress"},cramps:{choice:"Spierkramp"},"restless-legs":{choice:"Rusteloze benen"},headache:{choice:"Hoofdpijn"},cycle:{choice:"Cyclus en overgang"},heart:{choice:"Hart en bloeddruk"},digestion:{choice:"Stoelgang"},sport:{choice:"Sport"}},goalOther:{title:"Je koos: iets anders",text:"Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.",helps:"Houdt een klacht langer dan een paar weken aan, of wordt die erger? Ga naar je huisarts. Die zoekt naar de oorzaak en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen."},evidence:{sleep:{title:"Slaap",for:"In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.",against:"De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.",limits:"De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gebruikte oxide."},anxiety:{title:"Angst",for:"Vijf van de zeven kleine onderzoeken waren gunstig.",against:"De onderzoeken verschillen zo dat ze samen weinig zeggen.",limits:"Bij aanhoudende angst hoort een gesprek met je huisarts."},stress:{title:"Stress",for:"In \xe9\xe9n onderzoek daalde de stressscore met ruim 40% in beide groepen.",against:"Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.",limits:"Het ging om mensen met een laag magnesium, en de maker betaalde mee."},cortisol:{title:"Cortisol",for:"Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.",against:"Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.",limits:"De dosis was 350 mg, boven de EU-bovengrens."},rls:{title:"Rusteloze benen",for:"Een proef zonder controlegroep met twaalf mensen was gunstig.",against:"Een overzicht vond te weinig bewijs.",limits:"Laat eerst je ijzer nakijken bij je huisarts."},"muscle-cramps":{title:"Spierkramp",for:"Goede onderzoeken die een effect laten zien, kennen we niet.",against:"Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.",limits:"Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht."},"fatigue-energy":{title:"Vermoeidheid en energie",for:"De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.",against:"Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.",limits:"Ben je lang moe, laat dan eerst de oorzaak zoeken."},"sport-performance":{title:"Sport",for:"Sporters hebben misschien 10 tot 20% meer nodig.",against:"Wie genoeg binnenkrijgt, presteert niet beter met extra.",limits:"We verhogen de dosis daarom nooit om sport."},pms:{title:"Klachten rond de menstruatie",for:"In een klein onderzoek hielden vrouwen minder vocht vast.",against:"Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.",limits:"De onderzoeken zijn klein."},migraine:{title:"Migraine",for:"Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.",against:"De onderzoeken wisselen in opzet en uitkomst.",limits:"De dosis was 600 mg, boven elke bovengrens. Alleen met een arts."},menopause:{title:"Overgang",for:"We lazen geen onderzoek bij mensen.",against:"Er is dus niets over te zeggen.",limits:"Bespreek klachten met je huisarts."},"blood-pressure":{title:"Bloeddruk",for:"Sommige overzichten noemen een daling van ongeveer 2 mmHg.",against:"In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.",limits:"Verander nooit zelf je bloeddrukmedicijnen."},"heart-rhythm":{title:"Hartritme",for:"In het ziekenhuis wordt magnesium soms per infuus gegeven.",against:"Onderzoek met supplementen bij hartkloppingen lazen we niet.",limits:"Hartkloppingen horen bij je huisarts."},bone:{title:"Botten",for:"De EU keurde een uitspraak over normale botten goed.",against:"Onderzoek naar botbreuken lazen we niet.",limits:"Ook calcium, vitamine D en bewegen tellen."},constipation:{title:"Verstopping",for:"Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.",against:"Als laxeermiddel is het een medicijn, geen supplement.",limits:"Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens."},"gut-tolerance":{title:"Hoe de darm het verdraagt",for:"In \xe9\xe9n onderzoek gaf bisglycinaat minder klachten dan oxide.",against:"Het ging om twaalf pati\xebnten na een darmoperatie.",limits:"Andere vergelijkingen lazen we niet."},concentration:{title:"Concentratie en geheugen",for:"Er zijn kleine onderzoeken met L-threonaat.",against:"Ze hebben een band met de maker. Onafhankelijk onderzoek lazen we niet.",limits:"In de EU is er geen uitspraak over goedgekeurd."}},questions:Cm,diet:{groups:{leafyGreens:{name:"Groene bladgroente",portion:"1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)",examples:"spinazie, boerenkool, andijvie, sla, rucola"},nutsSeeds:{name:"Noten, pitten en zaden",portion:"1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)",examples:"amandelen, cashewnoten, pindakaas, pompoenpitten"},legumes:{name:"Peulvruchten",portion:"1 portie = 3 opscheplepels (150 g)",examples:"linzen, kikkererwten, bruine bonen, doperwten"},wholegrains:{name:"Volkoren graan",portion:"1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)",examples:"volkorenbrood, roggebrood, havermout, zilvervliesrijst"},fish:{name:"Vis",portion:"1 portie = 1 filet (100 g) of een half blikje (75 g)",examples:"zalm, kabeljauw, haring, tonijn"},darkChocolate:{name:"Pure chocolade",portion:"1 portie = 2 blokjes (20 g)",examples:"met 45% cacao of meer"}},perWeek:"porties per week",perWeekOf:({group:e})=>`${e}: porties per week`,fewer:({group:e})=>`${e}: een portie minder`,more:({group:e})=>`${e}: een portie meer`,mend:({groups:e,most:t})=>`Vul nog een getal in, van 0 tot ${t}, bij ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Vul de rest in met 0"},supplements:function(e){return{none:"Nee, niets met magnesium",yes:"Ja",where:"Kijk achter op de verpakking, in het tabelletje met de samenstelling.",elementalExplained:"Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.",form:"Vorm",formUnknown:"Staat er niet bij",amount:"mg per capsule, tablet of zakje",amountPercent:"Procent van de RI per capsule, tablet of zakje",basis:"Van wat is dat getal?",bases:{elemental:"Van het magnesium zelf (puur magnesium)",compound:"Van de hele verbinding, zoals magnesiumcitraat","percent-ri":"Procent van de referentie-inname (% RI)"},perDay:"Hoeveel per dag?",prescribed:"Op recept van een arts",antacid:"Maagzuurmiddel of laxeermiddel",antacidHint:"Staat er magnesium op de verpakking? Dan telt het mee.",add:"Supplement toevoegen",remove:({index:t})=>`Verwijder middel ${e.number(t)}`,row:({index:t})=>`Middel ${e.number(t)}`,errors:{amount:"Vul in hoeveel mg erin zit. Een getal groter dan 0.",perDay:"Vul in hoeveel je er per dag neemt. Een getal groter dan 0.",form:"Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.",percent:"Vul een percentage in, groter dan 0.",basis:'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',number:"Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.",range:({most:e})=>`Vul een getal in dat groter is dan 0 en niet groter dan ${e}.`,thousands:({write:e})=>`Bedoel je ${e}? Schrijf het dan zo, zonder punt of komma voor duizend.`},label:"Plak of typ de regel van het etiket",labelHint:"Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, als ${n}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} ${n??"van een verbinding"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelProblems:{"no-amount":"We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.",topical:"Dit is voor de huid en telt niet mee. Haal het hier weg.","several-forms":"Er staat meer dan \xe9\xe9n vorm op, of een gemengde vorm. Daarom kiezen we er geen.","form-unknown":'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',"worked-out":"Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`Dat kan niet kloppen: in ${e.mg(t,1)} van deze vorm past hoogstens ${e.mg(o)} magnesium, geen ${e.mg(n,1)}. Er zit dan ook een andere vorm in, zoals oxide.`,"odd-unit":({written:e})=>`Er staat ${e}. Op een etiket staat meestal mg: kijk of het klopt.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} puur magnesium ${n?`in ${n}`:"per stuk"}, ${t} per dag`,full:({most:t})=>`Je hebt er ${e.number(t)} ingevuld. Meer past hier niet.`,mend:"Vul in wat nog ontbreekt bij wat je neemt.",improbable:({mg:t})=>`Is dit het magnesium zelf? ${e.mg(t)} in \xe9\xe9n capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`}}(Bm),facts:{ageYears:"je leeftijd",sex:"je geslacht",lifeStage:"of je zwanger bent of borstvoeding geeft",goals:"je onderwerp",stomach:"hoe je maag en buik zijn",prefer:"je voorkeur",avoid:"wat je niet eet",stress:"hoeveel stress je hebt",sportHours:"hoeveel je sport",diet:"wat je eet",foodMg:"hoeveel magnesium je uit eten krijgt",conditions:"je gezondheid",medicines:"je medicijnen",redFlags:"je klachten",supplements:"wat je al aan magnesium neemt",medicineTimes:"wanneer je je medicijnen neemt",wake:"wanneer je opstaat",bed:"wanneer je naar bed gaat",meals:"wanneer je eet",unsure:"wat je niet zeker weet"},professionals:km,outcomes:function(e){return{form:{title:t=>`${e.mg(Ki(t,"mg"))} per dag als ${Qi(t,"form")} past bij je antwoorden`,text:"Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen."},"food-first":{title:()=>"Begin bij je eten",text:"Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen."},"nothing-needed":{title:()=>"Je hoeft niets te kopen",text:"Ga je anders eten, doe de test dan nog eens."},"ask-professional":{title:e=>`Overleg eerst met ${Qi(e,"professional")||km.doctor}`,text:"Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee."},emergency:{title:e=>`Bel nu ${Qi(e,"number")||"112"}`,text:"Wacht niet af. Dit gaat voor."},incomplete:{title:()=>"We weten nog niet genoeg",text:"Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product."}}}(Bm),help:bm,quiz:function(e){return{title:"Welk magnesium past bij je?",lead:"Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.",purpose:fm,aboutTime:"Ongeveer twaalf korte vragen. Het kost een paar minuten.",privacy:{result:"Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.",reasons:"Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.",answers:"Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt."},start:"Begin",next:"Volgende",back:"Vorige",restart:"Opnieuw beginnen",edit:"Pas aan",save:"Opslaan",cancel:"Annuleren",progress:({index:t,total:n})=>`Vraag ${e.number(t)} van ${e.number(n)}`,catalogError:"De producten konden niet worden geladen. Het advies klopt ook zonder.",open:"Doe de magnesiumtest",close:"Sluiten",dialogName:"Magnesiumtest",yourAnswers:"Je antwoorden",editAnswer:({question:e})=>`Pas aan: ${e}`,notAnswered:"Niet ingevuld",changed:"Je antwoord is aangepast. Het advies is opnieuw berekend.",prefilled:"Vooraf ingevuld door deze site: klopt dit?",years:({years:t})=>`${e.number(t,1)} jaar`,search:"Zoek in deze lijst",found:({count:t,total:n})=>0===t?"Niets gevonden. Probeer een ander woord.":`${e.number(t)} van ${e.number(n)} gevonden`,failed:{title:"Er ging iets mis",text:"Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw."},consent:{title:"Mag deze site je antwoorden krijgen?",text:"Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.",yes:"Ja, geef mijn antwoorden door",no:"Nee, houd ze hier",thanks:"Je antwoorden zijn doorgegeven aan deze site.",declined:"Je antwoorden zijn niet doorgegeven."}}}(Bm),doseCheck:function(e){return{title:"Hoeveel magnesium neem je?",lead:"Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.",start:"Verder",sections:{taken:"Wat je neemt",person:"Over jou",medicines:"Medicijnen",health:"Gezondheid",signs:"Klachten",food:"Wat je eet",day:"Je tijden"},confirm:"Dit klopt",outgrown:"Deze lijst is langer geworden. Klopt je antwoord nog?",food:{question:"Hoeveel magnesium krijg je uit eten?",hint:"Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.",ways:{unsure:"Weet ik niet",portions:"Ik schat het: hoe vaak eet ik wat?",number:"Ik weet het getal"},noEstimate:({years:t})=>`Voor wie jonger is dan ${e.number(t)} jaar kunnen we het niet schatten.`,label:"Magnesium uit eten",unit:"mg per dag",error:({most:t})=>`Vul een getal in, van 0 tot ${e.number(t)}.`},day:{fold:"Wanneer je opstaat, eet en naar bed gaat",hint:"Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.",wake:"Opstaan",bed:"Naar bed",meals:["Ontbijt","Lunch","Avondeten"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, tijd ${e.number(n)}`,add:"Nog een tijd",addTo:({medicine:e})=>`Nog een tijd voor ${e}`,remove:({medicine:t,index:n})=>`Verwijder tijd ${e.number(n)} van ${t}`},verdict:wm(e),notes:"Let hierop",take:({count:t,supplement:n})=>.5===t?`een halve ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 middel ${e.number(n)} (${o})`}}(Bm),result:function(e){return{heading:"Je advies",purpose:fm,safety:"Eerst dit",severities:{info:"Goed om te weten",caution:"Let op",stop:"Eerst overleggen",emergency:"Bel nu"},forms:{heading:"Welke vorm past bij je antwoorden",why:"Waarom deze",whyNot:"Waarom de andere niet",rejected:"Deze vormen vielen af",others:"Ook mogelijk",equalRank:"Deze vormen passen even goed. Kies zelf.",amountNote:"Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.",claims:"Wat de EU over magnesium heeft goedgekeurd",evidence:"Wat er over je onderwerp bekend is",evidenceNote:"Dit gaat over onderzoek, niet over wat je mag verwachten.",grade:{A:"Aangetoond in goede onderzoeken",B:"Enkele gunstige onderzoeken met een controlegroep",C:"Zwak: klein, gemengd of indirect",D:"Geen onderzoek bij mensen gelezen",X:"Bewijs dat het niet helpt"},evidenceFor:"Wat ervoor pleit",evidenceAgainst:"Wat ertegen pleit",evidenceLimits:"Let op"},plan:Im(e),intake:Lm(e),foods:{heading:"Eten dat je verder brengt",lead:"Gewone porties, met wat er ongeveer in zit.",portion:({portion:t,grams:n})=>`${t} (${e.number(n)} g)`,equalWay:({mg:t,portions:n})=>`${1===n?"Deze portie dekt hetzelfde verschil van":"Deze porties samen dekken hetzelfde verschil van"} ${e.mg(t)} per dag. Dat is net zo goed als een supplement.`,respects:({avoid:e})=>`Weggelaten: ${e}.`,none:"We vonden geen voorbeelden die passen bij wat je niet eet."},products:Um(e),consult:{heading:"Liever met iemand praten?",label:"Maak een afspraak",note:"Dit is een aanbod van deze site. Het is geen medische zorg.",firstProfessional:({professional:e})=>`Ga eerst naar ${e}.`,preview:"Dit komt in je e-mail",previewNote:"Lees het na. Je kunt alles weghalen voordat je verstuurt.",previewCut:"Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.",send:"Open in e-mail",mailSubject:"Vraag over mijn magnesiumadvies",mailGreeting:"Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:",labels:{outcome:"Uitkomst",form:"Vorm",plan:"Voorstel",answers:"Mijn antwoorden",findings:"Aandachtspunten",version:"Kennisversie"}},sources:Nm(e),missing:({facts:e})=>`Nog niet bekend: ${e}.`,complete:"Beantwoord de vragen die openstaan",more:"Meer hierover"}}(Bm),calendar:function(e){return{save:"Zet in je agenda",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (de eerste ${e.days(n)} minder)`,withWater:"Neem het in met een glas water.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt.`,otherTime:"Wil je een andere tijd? Kijk dan eerst of die bij je advies past.",otherTimeTaken:"Wil je een andere tijd? Kijk dan eerst in de dosischeck."}}(Bm),sheet:function(e){return{print:"Druk af",printed:({date:e})=>`Afgedrukt op ${e}`,name:"Naam",figures:"Per dag",plan:"Dagschema",time:"Tijd",what:"Wat",magnesium:"Magnesium",hoursApart:({hours:t})=>`${e.hours(t)} ervoor en erna geen magnesium`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`${e.hours(n)} ervoor en ${e.hours(t)} erna geen magnesium`,hoursLater:({hours:t})=>`altijd eerst; magnesium pas ${e.hours(t)} later`,medicineTimes:"Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.",findings:"Redenen en aandachtspunten",answers:"Antwoorden",notes:"Notities",knowledge:({version:e,hash:t})=>`Kennisversie ${e} (${t})`}}(Bm),foods:{"aardappel-gekookt":{name:"Aardappel, gekookt zonder schil",portion:"3 aardappels"},"aardappel-schil-oven":{name:"Aardappel met schil, uit de oven",portion:"1 grote aardappel"},"amandel-rauw":{name:"Amandelen, ongebrand",portion:"1 handje"},"andijvie-gekookt":{name:"Andijvie, gekookt",portion:"3 opscheplepels"},appel:{name:"Appel met schil",portion:"1 appel"},avocado:{name:"Avocado",portion:"een halve avocado"},banaan:{name:"Banaan",portion:"1 banaan"},beschuit:{name:"Beschuit",portion:"1 beschuit"},bier:{name:"Bier (pils)",portion:"1 glas"},"bloemkool-gekookt":{name:"Bloemkool, gekookt",portion:"3 opscheplepels"},"boekweit-gekookt":{name:"Boekweit (grutten), gekookt",portion:"3 opscheplepels"},"boerenkool-gekookt":{name:"Boerenkool, gekookt",portion:"3 opscheplepels"},braam:{name:"Bramen",portion:"1 schaaltje"},bruinbrood:{name:"Bruinbrood (tarwebrood)",portion:"1 snee"},"bruine-bonen-gekookt":{name:"Bruine bonen, gekookt (pintobonen als benadering)",portion:"3 opscheplepels"},"bulgur-gekookt":{name:"Bulgur, gekookt",portion:"3 opscheplepels"},"cashewnoot-rauw":{name:"Cashewnoten, ongebrand",portion:"1 handje"},"champignons-gebakken":{name:"Champignons, gebakken",portion:"1 schaaltje"},chiazaad:{name:"Chiazaad",portion:"1 eetlepel"},chips:{name:"Chips, naturel, ongezouten",portion:"1 bakje"},"chocolade-puur-45-59":{name:"Pure chocolade, 45\u201359% cacao",portion:"2 blokjes"},"chocolade-puur-60-69":{name:"Pure chocolade, 60\u201369% cacao",portion:"2 blokjes"},"chocolade-puur-70-85":{name:"Pure chocolade, 70\u201385% cacao",portion:"2 blokjes"},"courgette-gekookt":{name:"Courgette, gekookt",portion:"3 opscheplepels"},"doperwten-diepvries":{name:"Doperwten uit de diepvries, gekookt",portion:"3 opscheplepels"},druif:{name:"Druiven",portion:"1 trosje"},edamame:{name:"Edamame (jonge sojabonen), gekookt",portion:"1 schaaltje"},"ei-gekookt":{name:"Ei, gekookt",portion:"1 ei"},"forel-bereid":{name:"Forel, gekweekt, bereid",portion:"1 filet"},framboos:{name:"Frambozen",portion:"1 schaaltje"},"friet-oven":{name:"Friet uit de oven",portion:"1 portie"},"garnalen-hollandse":{name:"Hollandse garnalen, gekookt",portion:"1 handje"},"gemengde-noten":{name:"Gemengde noten met pinda's, geroosterd, ongezouten",portion:"1 handje"},"gierst-gekookt":{name:"Gierst, gekookt",portion:"3 opscheplepels"},"goudse-kaas":{name:"Goudse kaas",portion:"1 plak"},"halfvolle-melk":{name:"Halfvolle melk",portion:"1 beker"},"ham-gekookt":{name:"Ham, gekookt",portion:"1 plakje"},"haring-rauw":{name:"Haring, rauw (Hollandse nieuwe)",portion:"1 haring"},"havermout-droog":{name:"Havermout, droog",portion:"4 eetlepels"},"hazelnoot-rauw":{name:"Hazelnoten, ongebrand",portion:"1 handje"},hummus:{name:"Hummus",portion:"2 eetlepels"},jam:{name:"Jam",portion:"op 1 boterham"},"kabeljauw-bereid":{name:"Kabeljauw, bereid",portion:"1 filet"},"karbonade-bereid":{name:"Varkenskarbonade, bereid",portion:"1 karbonade"},"kidneybonen-blik":{name:"Kidneybonen uit blik, uitgelekt",portion:"3 opscheplepels"},"kidneybonen-gekookt":{name:"Kidneybonen, gekookt",portion:"3 opscheplepels"},"kikkererwten-blik":{name:"Kikkererwten uit blik, uitgelekt",portion:"3 opscheplepels"},"kikkererwten-gekookt":{name:"Kikkererwten, gekookt",portion:"3 opscheplepels"},"kipfilet-bereid":{name:"Kipfilet, bereid",portion:"1 kipfilet"},knackebrod:{name:"Kn\xe4ckebr\xf6d, rogge",portion:"1 stuk"},"koffie-zwart":{name:"Koffie, zwart (filter)",portion:"1 kopje"},komkommer:{name:"Komkommer met schil",portion:"8 plakjes"},kraanwater:{name:"Kraanwater (gemiddeld VS)",portion:"1 glas"},kropsla:{name:"Kropsla (botersla)",portion:"1 kommetje"},"kwark-mager":{name:"Magere kwark",portion:"1 schaaltje"},lijnzaad:{name:"Lijnzaad",portion:"1 eetlepel"},"linzen-gekookt":{name:"Linzen, gekookt",portion:"3 opscheplepels"},"makreel-gerookt":{name:"Makreel, gerookt",portion:"een halve makreelfilet"},mandarijn:{name:"Mandarijn",portion:"1 mandarijn"},mariakaakje:{name:"Mariakaakje",portion:"1 kaakje"},meergranenbrood:{name:"Meergranenbrood",portion:"1 snee"},melkchocolade:{name:"Melkchocolade",portion:"2 blokjes"},muesli:{name:"Muesli met fruit, zonder toegevoegde suiker",portion:"4 eetlepels"},"paksoi-gekookt":{name:"Paksoi, gekookt",portion:"3 opscheplepels"},"paprika-rood":{name:"Rode paprika, rauw",portion:"een halve paprika"},"pinda-geroosterd":{name:"Pinda's, geroosterd, ongezouten",portion:"1 handje"},pindakaas:{name:"Pindakaas zonder zout",portion:"op 1 boterham"},"pompoenpit-gedroogd":{name:"Pompoenpitten, gepeld, ongebrand",portion:"1 eetlepel"},"quinoa-gekookt":{name:"Quinoa, gekookt",portion:"3 opscheplepels"},rijstwafel:{name:"Rijstwafel, volkoren, ongezouten",portion:"1 rijstwafel"},"rode-biet-gekookt":{name:"Rode biet, gekookt",portion:"2 opscheplepels"},roggebrood:{name:"Roggebrood (donker)",portion:"1 snee"},rucola:{name:"Rucola",portion:"1 handje"},"rundergehakt-bereid":{name:"Rundergehakt, bereid",portion:"1 portie"},"sardines-blik-olie":{name:"Sardines uit blik in olie, uitgelekt",portion:"een half blikje"},"schelvis-bereid":{name:"Schelvis, bereid",portion:"1 filet"},sinaasappel:{name:"Sinaasappel",portion:"1 sinaasappel"},sinaasappelsap:{name:"Sinaasappelsap, vers",portion:"1 glas"},"snijbiet-rauw":{name:"Snijbiet (warmoes), rauw",portion:"1 kommetje"},sojadrink:{name:"Sojadrink, niet verrijkt",portion:"1 beker"},sojayoghurt:{name:"Sojayoghurt, naturel, ongezoet",portion:"1 schaaltje"},"sperziebonen-gekookt":{name:"Sperziebonen, gekookt",portion:"3 opscheplepels"},"spinazie-rauw":{name:"Spinazie, rauw",portion:"1 kommetje"},"spliterwten-gekookt":{name:"Spliterwten, gekookt",portion:"3 opscheplepels"},"spruitjes-gekookt":{name:"Spruitjes, gekookt",portion:"3 opscheplepels"},stroopwafel:{name:"Stroopwafel (dunne gevulde wafel)",portion:"1 stroopwafel"},tempe:{name:"Temp\xe9",portion:"1 portie"},"thee-zwart":{name:"Zwarte thee",portion:"1 kopje"},"tofu-stevig":{name:"Tofu, stevig (calciumsulfaat)",portion:"een half blok"},tomaat:{name:"Tomaat, rauw",portion:"1 tomaat"},"tonijn-blik-water":{name:"Tonijn uit blik in water, uitgelekt",portion:"een half blikje"},"tuinbonen-gekookt":{name:"Tuinbonen, gekookt",portion:"3 opscheplepels"},"ui-rauw":{name:"Ui, rauw",portion:"1 ui"},vegaburger:{name:"Vegetarische burger",portion:"1 burger"},veldsla:{name:"Veldsla",portion:"1 kommetje"},"vijg-gedroogd":{name:"Vijg, gedroogd",portion:"2 vijgen"},visstick:{name:"Vissticks, bereid",portion:"3 vissticks"},volkorenbrood:{name:"Volkorenbrood",portion:"1 snee"},"volkorenpasta-gekookt":{name:"Volkorenpasta, gekookt",portion:"3 opscheplepels"},walnoot:{name:"Walnoten",portion:"1 handje"},"wijn-rood":{name:"Rode wijn",portion:"1 glas"},witbrood:{name:"Witbrood",portion:"1 snee"},"witte-bonen-tomatensaus":{name:"Witte bonen in tomatensaus",portion:"3 opscheplepels"},"witte-pasta-gekookt":{name:"Pasta (wit), gekookt",portion:"3 opscheplepels"},"witte-rijst-gekookt":{name:"Witte rijst, gekookt",portion:"3 opscheplepels"},"wortel-rauw":{name:"Wortel, rauw",portion:"1 wortel"},"yoghurt-vol":{name:"Volle yoghurt",portion:"1 schaaltje"},"zalm-gekweekt-bereid":{name:"Zalm, gekweekt, bereid",portion:"1 moot"},"zilvervliesrijst-gekookt":{name:"Zilvervliesrijst (bruine rijst), gekookt",portion:"3 opscheplepels"},"zoete-aardappel-gekookt":{name:"Zoete aardappel, gekookt zonder schil",portion:"3 opscheplepels"},zonnebloempit:{name:"Zonnebloempitten, gepeld, ongebrand",portion:"1 eetlepel"},"zwarte-bonen-gekookt":{name:"Zwarte bonen, gekookt",portion:"3 opscheplepels"}},debug:{heading:"Voor de bouwer van deze site",version:"Versie",knowledge:"Kennis",hash:"Controlegetal",problems:"Problemen in de instellingen",noProblems:"Geen problemen gevonden in de instellingen.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: "${n}" gekregen, ${o} verwacht.`,trace:"Wat de regels zagen",truths:{yes:"ja",no:"nee",unknown:"onbekend"},weight:"gewicht",saw:"zag",formRead:({product:e,form:t})=>`${e}: vorm gelezen uit de naam (${t}).`,formUnread:({product:e})=>`${e}: vorm niet herkend, dus niet getoond.`},together:{toDoseCheck:"Zet dit in de dosischeck",toQuiz:"Ga verder in de keuzehulp"}},Hm={nl:Gm,en:mm};let qm=!1;function Wm(e,t){const n=customElements.get(e);n?function(e,t,{version:n}){qm||t.version===n||(qm=!0,console.warn(`<${e}> is on this page already, from version ${t.version??"unknown"}; ${n} is not used.`))}(e,n,t):customElements.define(e,t)}for(const e of Object.values(Hm))rn(e);function Rm(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}Wm("mg-quiz",Id);const Vm='{ form, amountMg from 0 to 20000, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to 60 }',Ym={age:Rm("age","a number of years from 0 to 120"),sex:Rm("sex",'"female" or "male"'),lifeStage:Rm("life-stage",'"none", "pregnant" or "breastfeeding"'),foodMg:Rm("food-mg","a number of mg a day, from 0 to 3000"),supplements:Rm("supplements",`JSON: a list of at most 50 of ${Vm}`),medicines:Rm("medicines","ids of medicines with spaces between them, or none"),conditions:Rm("conditions","ids of conditions with spaces between them, or none")},Jm={...Be,...Ym},Km=e=>Math.round(1e6*e)/1e6;function Zm(e,t){const n=new Map;for(const{supplement:t,units:o}of e)n.set(t,(n.get(t)??0)+o);return{mg:t,takes:[...n].map(([e,t])=>({supplement:e,units:Km(t)})).sort((e,t)=>e.supplement-t.supplement)}}function Qm(e,t){const n=Math.round(vt(e,t.supplements??[])?.mg??0);if(n<1)return null;const o=function({plan:e},t,n){const o=[Zm(t,n)];if(n<=e.splitAboveMg)return[o];const[s,i]=function(e){const t=[{pieces:[],mg:0},{pieces:[],mg:0}];for(const n of[...e].sort((e,t)=>t.mg-e.mg)){const e=t[0].mg<=t[1].mg?t[0]:t[1];e.pieces.push(n),e.mg+=n.mg}return t.sort((e,t)=>e.mg-t.mg)}(t),a=Math.floor(s.mg);return a<1?[o]:[[Zm(s.pieces,a),Zm(i.pieces,n-a)],o]}(e,function(e,{supplements:t=[]}){return t.flatMap((t,n)=>{const{perDay:o}=t,s=bt(e,t)?.mg??0;if(s<=0)return[];const i=Math.floor(o);return[...Array.from({length:i},()=>1),o-i].filter(e=>e>0).map(e=>({supplement:n,units:e,mg:s/o*e}))})}(e,t),n),s=Pn(_n(e,t),o);return s&&{moments:s.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,...n}))}}function Xm(e,{told:t},{outcome:n,by:o}){if("emergency"===n)return e.findings;const s=o?[o.toFinding()]:[],i=t.filter(({definition:e})=>e.beside?.includes(n)??!0);return[...s,...e.findings,...i.map(rt)].sort(eo)}const eg=({facts:e,figures:t})=>void 0===t.supplementMgAtLeast||oo(e,"supplements")?[]:["supplements"];function tg(e,t,n,{safety:o,dose:s}){if("emergency"===n)return[];const i=s.deciding.findIndex(({truth:e})=>"yes"===e),a=(i<0?s.deciding:s.deciding.slice(0,i)).filter(({definition:e})=>"incomplete"===n||"above"===e.outcome);return[...new Set([...o.missing,...eg(t),...ro(e,a,t)])]}const ng=(e,t)=>void 0===e||void 0===t?null:{low:e,high:t};function og({referenceLowMg:e,referenceHighMg:t}){const n=ng(e,t);return n&&n.low===n.high?n.low:n}function sg(e,t,n){return"below"!==n&&"within"!==n||so(e,t)||(t.figures.roomMg??-1)<0||0!==t.figures.unplannedMg?null:function(e,t){const n=Qm(e,t);if(!n)return null;const o=n.moments.map(({at:e,moment:t,mg:n})=>({at:e,moment:t,mg:n})),s=Cn(e,fn(e,t),o);return{...s,startMgPerDay:s.elementalMgPerDay,startDays:0}}(e,t.facts)}function ig(e,t,n={}){const o=function(e,t,n){const o=wo(e,t,n);return!1!==o.figures.takesMagnesium?o:{...o,situation:Object.freeze({...o.situation,hoursKept:!0})}}(e,t,n),{figures:s,standard:i,claims:a}=o,r=co(e,o),l=function({rules:e},{situation:t}){const n=it(e.dose,t);return{told:n.filter(({truth:e,definition:t})=>"yes"===e&&void 0===t.outcome),deciding:n.filter(({definition:e})=>void 0!==e.outcome)}}(e,o),c=function(e,{deciding:t}){const n=t.find(({truth:e,definition:t})=>"yes"===e&&"above"===t.outcome);if("emergency"===e.outcome)return{outcome:"emergency"};if("ask-professional"===e.outcome)return{outcome:"ask-professional",...n&&{by:n}};if(n)return{outcome:"above",by:n};const[o]=t;return"incomplete"===e.outcome||"yes"!==o?.truth?{outcome:"incomplete"}:{outcome:o.definition.outcome??"incomplete",by:o}}(r,l),{outcome:u}=c;return{version:1,kind:"dose",outcome:u,foodMg:ng(s.foodLowMg,s.foodHighMg),supplementMg:s.supplementMg??null,supplementMgHigh:s.supplementMgHigh??null,referenceMg:og(s),upperLevelMg:s.upperLevelMg??null,plan:sg(e,o,u),findings:Xm(r,l,c),missing:tg(e,o,u,{safety:r,dose:l}),standard:i,claims:a,knowledge:we(e)}}function ag({plan:e,...t},n,o){return{wake:o.wake??n.wake??e.defaultWake,bed:o.bed??n.bed??e.defaultBed,meals:o.meals??n.meals??e.defaultMeals,medicines:fn({plan:e,...t},n).map(({medicine:e,times:t})=>({id:e,times:o.medicineTimes[e]??t}))}}const rg=/^([01]\d|2[0-3]):[0-5]\d$/,lg=e=>{const t=e?.slice(0,5);return void 0!==t&&rg.test(t)?t:void 0};function cg(e,t){const n=lg(t[e]);return void 0===n?{}:{[e]:n}}function ug({plan:e},{meals:t}){if(!t)return{};const[n,o,s]=e.defaultMeals;return{meals:[lg(t[0])??n,lg(t[1])??o,lg(t[2])??s]}}function dg(e,{medicineTimes:t}){const n={...e.medicineTimes};for(const[e,o]of Object.entries(t)){const t=o.map(lg).filter(e=>void 0!==e);t.length>0?n[e]=t:delete n[e]}return Object.keys(n).length>0?{medicineTimes:n}:{}}const mg=(e,t,n)=>({...e,medicineTimes:{...e.medicineTimes,[t]:n}});function gg(e){const t=Ja(e);return void 0===t||t>$t?void 0:t}function hg({foodMg:e,diet:t}){return{way:void 0===e?t?"portions":null:"number",text:void 0===e?"":String(e),wrong:!1}}const pg={screen:"signs",drafts:new Map,offered:new Map,held:new Map,searches:new Map,food:null,day:{medicineTimes:{}},carried:new Map,brought:[]},fg=["signs-now","supplements","age","sex","life-stage","medicines","conditions","signs-topic","diet"],kg=e=>fg.some(t=>t===e),bg=({questions:e},t)=>e.find(e=>e.id===t),vg=({answers:e},{offered:t})=>({path:[...e.keys()],answers:e,offered:t});function yg(e,t){const n=t&&br({kind:e},t,yt);return n&&"answer"in n?n.answer:void 0}const wg=({held:e,drafts:t},n)=>e.has(n)?e.get(n):t.get(n),$g=["supplements","signs-topic","diet"],Mg=e=>sr(e).length>0?null:ir(e);function xg(e,t){const n={answers:new Map(t.carried),drafts:new Map(t.drafts),outgrown:[],takesAntacid:!1};return function({knowledge:e},t,{answers:n}){for(const o of fg){if($g.includes(o))continue;const s=bg(e,o),i=s&&yg(s.kind,wg(t,o));i&&n.set(o,i)}}(e,t,n),function(e,t,n){const o=Oo(e,vg(n,t));n.takesAntacid=Lt(e.knowledge,o).length>0;const s=t.drafts.get("supplements");if(!s)return;const i=mr({kind:"supplements"},s,n.takesAntacid);n.drafts.set("supplements",i);const a=yg("supplements",i);a&&n.answers.set("supplements",a),a&&!a.unsure||(n.someRows=[...i.rows.map(Mg),null])}(e,t,n),function({knowledge:e,options:t,...n},o,s){const i="signs-topic",a=o.drafts.get(i),r=yg("many",a);if(!a||!r)return;const l=Oo({knowledge:e,options:t,...n},vg(s,o)),c=(Po(e,l,t,i)?.choices??[]).every(e=>o.offered.get(i)?.includes(e)),u=c?r:function(e){if(e.unsure)return e;const t=e.value;return t.length>0?{unsure:!1,value:[...t,He]}:void 0}(r);u&&s.answers.set(i,u),c||(s.outgrown.push(i),s.drafts.set(i,{...a,picked:a.picked.filter(e=>e!==ar)}))}(e,t,n),n}function jg(e,t,n){const{knowledge:o,options:s}=e,i=Po(o,n,s,"diet")?t.drafts.get("diet"):void 0;return function(e,t,n){const{wake:o,bed:s,meals:i,medicineTimes:a,...r}=t;return{...r,...void 0!==o&&void 0===n.wake&&{wake:o},...void 0!==s&&void 0===n.bed&&{bed:s},...void 0!==i&&void 0===n.meals&&{meals:i},...cg("wake",n),...cg("bed",n),...ug(e,n),...dg(t,n)}}(o,t.food?function(e,t,n){const{diet:o,foodMg:s,unsure:i=[],...a}=e,r=function({way:e,text:t},n){if("unsure"===e)return{unsure:["diet"]};if("number"===e){const e=gg(t);return void 0===e?null:{foodMg:e}}const o=n&&br({kind:"portions"},n,yt);return o&&"answer"in o&&!o.answer.unsure?{diet:o.answer.value}:null}(t,n)??{},l=[...i.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e)),...r.unsure??[]];return{...a,...r,unsure:l}}(n,t.food,i):n,t.day)}function zg(e,t){const{outcome:n,missing:o}=e;if(0===t.length||"emergency"===n)return e;const s="within"===n||"below"===n;return{...e,missing:[...new Set([...o,...t])],...s&&{outcome:"incomplete",plan:null}}}function Pg(e,t){const n=function(e,t){const n=[...t.drafts.keys()].flatMap(t=>bg(e.knowledge,t)??[]),o={...e.hostFacts};for(const{fact:e,kind:t}of n)"many"!==t&&delete o[e];return{...e,hostFacts:o}}(e,t),{knowledge:o,options:s}=n,i=xg(n,t),a=vg(i,t),r=jg(n,t,Oo(n,a)),l=((e,{someRows:t})=>e.supplements||!t?e:{...e,supplements:t})(r,i),c=function({knowledge:e,options:t},n){const o=fg.map(o=>Po(e,n,t,o));return new Map(o.flatMap(e=>e?[[e.id,e]]:[]))}(n,r),u=function({hostFacts:e},t,{drafts:n,takesAntacid:o},{searches:s}){const i=new Map(n);for(const[n,s]of t)i.has(n)||i.set(n,hr(s,{answer:void 0,offered:[]},e,o));for(const[e,t]of i)i.set(e,{...t,search:s.get(e)??""});return i}(e,c,i,t),d=[...c.keys()].filter(e=>(({knowledge:e},t)=>{const n=bg(e,t);return!0===n?.confirm||!0===n?.adds})(n,e)&&!a.path.includes(e)),m=d.flatMap(e=>bg(o,e)?.fact??[]);return{questions:c,drafts:u,food:t.food??hg(e.hostFacts),day:ag(o,r,t.day),given:a,facts:r,figures:wo(o,l,s).figures,recommendation:zg(ig(o,l,s),m),unconfirmed:d.filter(e=>u.get(e)?.prefilled),outgrown:i.outgrown}}function Ag(e,t,n){const o=(t.unsure||"supplements"!==e.kind?[]:t.value).some(({use:e})=>"antacid-laxative"===e);return hr({id:e.id,fact:e.fact,kind:e.kind,unsure:e.unsure,choices:[...n]},{answer:t,offered:n},{},o)}const Sg=({offered:e},t)=>e.get(t.id)??t.choices??[],_g={drafts:new Map},Dg=e=>e!==ar&&e!==rr;function Cg(e,t,n){const o=[...new Set([...t,...n])],s=o.filter(Dg);return o.includes(rr)&&!s.some(t=>(({redFlags:e},t)=>{const n=e[t]?.urgency;return"112"===n||"crisis"===n})(e,t))?[...s,rr]:s.length>0?s:o}const Eg=({form:e,amount:t,basis:n,perDay:o,prescribed:s,antacid:i})=>JSON.stringify([e,Ja(t)??t,n,Ja(o)??o,s,i]),Og=e=>Eg(Qa(e,0)),Tg=({row:e,answer:t})=>"supplements"!==e.kind||t.unsure?[]:t.value;function Ig(e,t,n,o){const{id:s,row:i,answer:a,choices:r}=o,l=Ag(i,a,r),c=t.drafts.get(s)??n.drafts.get(s);return c?"many"===i.kind?{...l,picked:Cg(e,l.picked,c.picked)}:"supplements"!==i.kind?l:function(e,t,n){const o=function(e,t){if(e.picked.includes(ar))return[];const n=t.map(Og);return e.rows.filter(e=>{const t=n.indexOf(Eg(e));return t>=0&&n.splice(t,1),t<0&&(({label:e,form:t,amount:n})=>[e,t,n].some(e=>""!==e.trim()))(e)})}(t,n);if(0===o.length)return e;const s=gr(e.rows),i=[...e.rows,...o.map((e,t)=>({...e,key:s+t}))];return{...e,rows:i,picked:e.picked.includes(rr)?e.picked:[lr]}}(l,c,function(e,t){const n=e.map(Og),o=t.filter(e=>{const t=n.indexOf(Og(e));return t>=0&&n.splice(t,1),t<0});return[...e,...o]}(Tg(o),t.brought)):l}function Lg({given:e,more:t},n){if(void 0!==t.foodMg)return hg({foodMg:t.foodMg});const o=e.path.includes("diet")?e.answers.get("diet"):void 0;return!o||o.unsure&&n?n:{way:o.unsure?"unsure":"portions",text:n?.text??"",wrong:!1}}function Ug({wake:e,bed:t,meals:n,medicineTimes:o={}},s){return{...s,medicineTimes:{...s.medicineTimes,...o},...void 0!==e&&{wake:e},...void 0!==t&&{bed:t},...void 0!==n&&{meals:n}}}function Ng(e,t,n=pg,o=_g){const s=function(e,{given:t}){return t.path.flatMap(n=>{const o=t.answers.get(n),s=bg(e,n);if(!o||!s)return[];const i="many"!==s.kind||o.unsure?[]:o.value;return[{id:n,row:s,answer:o,choices:[...new Set([...Sg(t,s),...i])]}]})}(e,t),i=s.filter(({id:e,answer:t})=>kg(e)&&!("diet"===e&&t.unsure)),a=s.filter(({id:e})=>!kg(e)),r=e=>n.offered.get(e)??[];return{...n,screen:t.given.path.includes("signs-now")?"check":n.screen,held:new Map,drafts:new Map([...n.drafts,...i.map(t=>[t.id,Ig(e,n,o,t)])]),offered:new Map([...n.offered,...i.map(({id:e,choices:t})=>[e,[...new Set([...t,...r(e)])]])]),carried:new Map([...n.carried,...a.map(({id:e,answer:t})=>[e,t])]),food:Lg(t,n.food),day:Ug(t.more,n.day),brought:s.some(({row:e})=>"supplements"===e.kind)?s.flatMap(Tg):n.brought}}const Fg=(e,t)=>e.kind===t.kind&&("portion"!==e.kind||"portion"===t.kind&&e.group===t.group)&&("supplement"!==e.kind||"supplement"===t.kind&&e.key===t.key&&e.field===t.field);function Bg(e,t){const n=br(e,t,yt);return"problems"in n?n.problems:[]}const Gg=["age"];function Hg(e,t,n,o){const s=t.questions.get(n)?.choices??[],{drafts:i,offered:a}=e,r={...o,prefilled:!1};return{...e,drafts:new Map(i).set(n,r),offered:new Map(a).set(n,s)}}const qg=e=>0===e.held.size?e:{...e,held:new Map};function Wg(e,t,n,o,s){const i=t.drafts.get(o),a=bg(n,o);if(!i||!a||"written"===s&&!e.drafts.has(o))return e;const r=Bg(a,i).filter(e=>"all"===s||function(e,t){switch(t.kind){case"missing":return""!==e.text.trim();case"portion":return""!==(e.portions[t.group]??"").trim();case"supplement":{if("form"===t.field)return!0;const n=e.rows.find(({key:e})=>e===t.key),o=n&&n[t.field];return"string"==typeof o&&""!==o.trim()}}}(i,e)||i.problems.some(t=>Fg(t,e)));return 0===r.length&&0===i.problems.length?e:{...e,drafts:new Map(e.drafts).set(o,{...i,problems:r})}}const Rg=(e,t,n)=>{const o=e.food??hg(t),s="number"===o.way&&void 0===gg(o.text)&&("all"===n||""!==o.text.trim());return s===o.wrong?e:{...e,food:{...o,wrong:s}}};function Vg(e,t,n,o){const s=e.food??hg(n.hostFacts),i=qg(e);return"diet"!==o||"portions"===s.way?Wg(i,t,n.knowledge,o,"all"):Rg(i,n.hostFacts,"all")}function Yg(e,t,n){return n.reduce((e,n)=>{const o=t.drafts.get(n);return o?Hg(e,t,n,o):e},e)}class Jg{state=pg;broken=!1;#j;#de;#G=null;#me=null;#ge=new Map;#he;constructor(e,t){this.#j=e,this.#de=t}get ground(){if(!this.#G)throw new Error("nothing to run on yet");return this.#G}get check(){return this.#me??=Pg(this.ground,this.state),this.#me}follow(e){const t=this.#G;if(t&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(t,e)||(this.#G=e,this.#me=null,this.resume()),this.broken||Bo()===this.#ge)return;const n=this.#ge,o=new Map([...Bo()].filter(([e,t])=>n.get(e)!==t));this.#ge=Bo();const{state:s}=this;this.#R(()=>function(e,t,n,o){let s=e;for(const[e,i]of o){const o=bg(n,e);!o||t.given.path.includes(e)&&So(t.given.answers.get(e),i)||(s={...s,drafts:new Map(s.drafts).set(e,Ag(o,i,o.choices??[])),offered:new Map(s.offered).set(e,o.choices??[])})}return s}(s,this.check,e.knowledge,o)),this.state!==s&&this.resume()}change(e,t){const n=this.check.drafts.get(e)?.rows.length??0;this.#pe((n,o,{knowledge:s})=>function(e,t,n,o,s){const i=t.drafts.get(o),a=bg(n,o);if(!i||!a)return e;const r=s(i),l=function(e,t,n,{search:o}){return o===n.search?e:{...e,searches:new Map(e.searches).set(t,o)}}(e,o,i,r);if(function(e,t){return Object.keys(e).every(n=>"search"===n||e[n]===t[n])}(i,r))return l;const c=Hg(l,t,o,function(e,t,n){const o=Bg(e,t).filter(e=>n.some(t=>Fg(t,e)));return{...t,problems:o}}(a,r,i.problems));return!Gg.includes(o)||e.held.has(o)?c:{...c,held:new Map(e.held).set(o,e.drafts.get(o))}}(n,o,s,e,t));const o=this.broken?n:this.check.drafts.get(e)?.rows.length??0;n>0&&o!==n&&this.#Y(()=>Ur(this.#j.renderRoot,o>n))}changeFood(e){this.#pe((t,n,{hostFacts:o})=>function(e,t,n){const o=e.food??hg(t),s={...o,...n},i="number"!==s.way||void 0!==gg(s.text);return{...e,food:{...s,wrong:o.wrong&&!i}}}(t,o,e))}changeDay(e){this.#pe(t=>({...t,day:e(t.day)}))}commit(e){this.broken||"signs"===this.state.screen||(null!==e&&this.#fe((t,n,o)=>function(e,t,n,o){const s=Wg(qg(e),t,n.knowledge,o,"written");return"diet"===o&&s.food?Rg(s,n.hostFacts,"written"):s}(t,n,o,e)),this.#ke())}confirm(e){this.#fe((t,n)=>Yg(t,n,e)),this.#ke(),this.#Y(()=>{const[t]=e;void 0!==t&&Lr(this.#j.renderRoot,`#ask-${t} :is(input, select)`)})}go(){this.#fe((e,t,n)=>{const o=Vg(Yg(e,t,["signs-now"]),t,n,"signs-now");return 0===o.drafts.get("signs-now")?.problems.length?{...o,screen:"check"}:o});const e="check"===this.state.screen;this.#Y(()=>e?this.#be():Ir(this.#j.renderRoot))}undo(){this.#fe((e,t,{knowledge:n})=>function(e,t){const n=e.drafts.get("signs-topic"),o=e=>{const n=t.redFlags[e]?.urgency;return"112"===n||"crisis"===n};if(!n?.picked.some(o))return{...e,screen:"signs"};const s=n.picked.filter(e=>!o(e));return{...e,drafts:new Map(e.drafts).set("signs-topic",{...n,picked:s})}}(e,n)),this.#Y(()=>this.#be())}show(e){this.#fe((t,n,o)=>Vg(t,n,o,e)),this.#Y(()=>{const t=this.#me?.unconfirmed.includes(e);t?Lr(this.#j.renderRoot,`section:has(#ask-${e}) [part="confirm-button"]`):Ir(this.#j.renderRoot,`#ask-${e}`)})}restart(){this.broken=!1,this.#ve(),Ho(),this.#ge=Bo(),this.#fe(()=>pg),this.#Y(()=>Tr(this.#j.renderRoot))}receive(e){const{broken:t}=this;this.broken=!1,this.#fe((n,o,{knowledge:s})=>t?Ng(s,e):Ng(s,e,n,o)),this.#Y(()=>this.#be())}stop(){this.#ve(),this.#G&&!this.broken&&this.#fe(e=>qg(e))}resume(){"check"===this.state.screen&&this.#ye()}fail(e){this.broken=!0,console.warn(`<${this.#j.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#ve(){clearTimeout(this.#he),this.#he=void 0}#ye(){this.#ve(),this.#he=setTimeout(()=>this.#ke(),500)}#be(){Tr(this.#j.renderRoot),this.#ke()}#pe(e){const t=this.#we;this.#fe(e),this.#ye(),this.#we!==t&&this.#Y(()=>this.#be())}get#we(){return!this.broken&&"check"===this.state.screen&&"emergency"===this.check.recommendation.outcome}#ke(){this.#ve(),this.broken||(this.#fe(e=>qg(e)),this.broken||(Go(this.check.given),this.#ge=Bo(),this.#Y(this.#de)))}#fe(e){this.#R(()=>e(this.state,this.check,this.ground)),this.#j.requestUpdate()}#R(e){try{const t=e();if(t===this.state)return;const n=Pg(this.ground,t);this.state=t,this.#me=n}catch(e){this.fail(e)}}#Y(e){this.#j.requestUpdate(),this.#j.updateComplete.then(e)}}function Kg(e,{form:t,use:n},o){return void 0!==t?Kr(e,t).name:"antacid-laxative"===n?e.supplements.antacid:e.supplements.row({index:o+1})}const Zg=(e,t)=>e.form===t.form&&e.amountMg===t.amountMg&&e.basis===t.basis&&e.compoundMg===t.compoundMg&&e.use===t.use;function Qg(e,t,n){const o=function(e,t){const n=t.map((t,n)=>({entry:t,name:Kg(e,t,n)}));return n.map(({entry:e,name:t})=>{const o=n.filter(e=>e.name===t);return{name:t,first:n.findIndex(n=>n.name===t&&Zg(n.entry,e)),isShared:o.some(t=>!Zg(t.entry,e))}})}(e,n.supplements??[]);return(Qm(t,n)?.moments??[]).map(({takes:t})=>e.list(function({doseCheck:e},t,n){const o=new Map;for(const{supplement:e,units:s}of n){const n=t[e]?.first??e;o.set(n,(o.get(n)??0)+s)}return[...o].map(([n,o])=>{const{name:s="",isShared:i=!1}=t[n]??{};return i?e.takeNumbered({count:o,index:n+1,supplement:s}):e.take({count:o,supplement:s})})}(e,o,t)))}const Xg={within:"good",below:"mild",above:"caution","ask-professional":"stop",emergency:"stop",incomplete:"open"};function eh({ground:e},{rule:t}){return void 0!==la(e.knowledge.rules.dose,t)?.outcome}function th(e){const{outcome:t,findings:n}=e.check.recommendation;return n.filter(n=>"ask-professional"===t||!eh(e,n))}const nh={supplements:"supplements",ageYears:"age",sex:"sex",lifeStage:"life-stage",medicines:"medicines",conditions:"conditions",redFlags:"signs-topic",diet:"diet",foodMg:"diet"};function oh({check:e}){const t=e.recommendation.missing.flatMap(e=>nh[e]??[]);return fg.filter(e=>t.includes(e))}function sh(e){const{words:t,help:n,check:o}=e,{outcome:s,findings:i}=o.recommendation,{verdict:a}=t.doseCheck;if("ask-professional"===s)return a.askText;if("incomplete"===s)return a.incompleteText;const r=i.find(t=>eh(e,t));return r?il(t,r,n).text:""}function ih({ground:e,check:t},{isMinor:n,supplementMgHigh:o}){const{outcome:s,findings:i}=t.recommendation,a=i.some(({rule:t,severity:n})=>"caution"===n&&Object.hasOwn(e.knowledge.rules.dose,t));return"within"===s&&(a||n&&0!==o)?"mild":Xg[s]}function ah(e){const{words:t,check:n}=e,{outcome:o,upperLevelMg:s}=n.recommendation,{verdict:i}=t.doseCheck,a=function({words:e,ground:t,check:n}){const{supplementMg:o,supplementMgHigh:s,upperLevelMg:i,findings:a}=n.recommendation,{gapMg:r,foodLowMg:l,referenceHighMg:c}=n.figures,u=Tu(t.knowledge,a);return{professional:e.professionals[u],refer:u,isMinor:so(t.knowledge,n),onSkin:(n.facts.supplements??[]).some(e=>gt(t.knowledge,e)),...null!==o&&{supplementMg:o},...null!==s&&{supplementMgHigh:s},...null!==i&&{upperLevelMg:i},...void 0!==r&&{gapMg:r},...void 0!==l&&{foodLowMg:l},...void 0!==c&&{referenceHighMg:c}}}(e),r="incomplete"===o||"above"===o,l=null!==s&&a.supplementMgHigh&&"ask-professional"!==o;return{tone:ih(e,a),title:i.titles[o](a),sum:i.sum(a),limit:l?i.limit({upperLevelMg:s}):"",text:sh(e),missing:r?oh(e):[]}}const rh=({title:e,sum:t,limit:n})=>[`${e}.`,t,n].filter(Boolean).join(" "),lh=({check:e})=>!["ask-professional","emergency"].includes(e.recommendation.outcome);function ch(e){const{words:t,help:n,settings:o}=e,s=th(e);return 0===s.length?V:q`<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.doseCheck.notes}</h3>
    ${rl({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}function uh({ground:e,check:t}){const{findings:n,standard:o,plan:s}=t.recommendation;return[...n.flatMap(({sources:e})=>e),...Vn(e.knowledge,o,t.facts),...s?e.knowledge.plan.sources:[]]}function dh({words:e,check:t}){const{food:n}=e.doseCheck,o=e.doseCheck.sections.food;if("unsure"===t.food.way)return[{label:o,value:n.ways.unsure}];if("number"===t.food.way&&void 0!==t.facts.foodMg)return[{label:o,value:e.mg(t.facts.foodMg)}];const s=t.questions.get("diet");return s&&t.facts.diet?[{label:o,value:hl(e,s,t.facts.diet)}]:[]}const mh=(e,t)=>"signs-topic"===t?e.doseCheck.sections.signs:ru(e,t).label;function gh(e){const{words:t,check:n}=e,o=[...n.questions.values()].flatMap(e=>{const o="diet"===e.id?void 0:n.given.answers.get(e.id);if(!o)return[];const s=hl(t,e,o.unsure?void 0:o.value);return[{label:mh(t,e.id),value:s}]});return[...o,...dh(e)]}const hh=e=>null!=e&&!("string"==typeof e&&""===e.trim());function ph(e){return"string"!=typeof e?e:/^\d+(\.\d+)?$/.test(e.trim())?Number(e):void 0}function fh(e,t,n,o){const s=Ut(e,{[t]:n});return void 0===s[t]?{bad:o}:{facts:{[t]:s[t]}}}function kh(e,t,n){switch(t){case"age":return fh(e,"ageYears",ph(n),n);case"foodMg":return fh(e,"foodMg",ph(n),n);case"sex":case"lifeStage":return fh(e,t,(e=>"string"==typeof e?e.trim().toLowerCase():e)(n),n);case"supplements":return function(e,t){const n="string"==typeof t?Gt(t,5e4):null,o=n?.ok?n.value:t;return Array.isArray(o)?function(e,t){if(t.length>xt)return{bad:`${t.length} rows`,expected:"at most 50"};const n=t.flatMap((t,n)=>(t=>"bad"in fh(e,"supplements",[t],t))(t)?[{row:t,number:n+1}]:[]),[o]=n;if(!o)return fh(e,"supplements",t,t);const s=n.map(({number:e})=>e).join(", ");return{bad:o.row,expected:`${n.length>1?"rows":"row"} ${s}: ${Vm}`}}(e,Array.from(o)):{bad:t}}(e,n);case"medicines":case"conditions":return function(e,t,n){const o="string"==typeof n?n.trim().split(/[\s,]+/):n;if(!Array.isArray(o))return{bad:n};const s=1===o.length&&"none"===o[0]?[]:o,i=s.filter(n=>Ut(e,{[t]:[n]})[t]?.[0]===n),a=s.filter(e=>!i.includes(e)),r=a.every(e=>"string"==typeof e)?a.join(" "):a;return{facts:{[t]:[...new Set([...i,He])]},...a.length>0&&{bad:r}}}(e,t,n)}}function bh(e,t){try{return e()}catch{return t}}function vh({words:e,ground:t,check:n,on:o},s){const i=n.questions.get(s),a=n.drafts.get(s);return i&&a?{words:e,knowledge:t.knowledge,question:i,texts:ru(e,s),draft:a,change:e=>o.change(s,e)}:null}function yh(e,t,{prefilled:n=!1}={}){const o=vh(e,t);if(!o)return V;const{texts:s}=o;return q`<fieldset
    class="ask"
    id="ask-${t}"
    part="question"
    data-question=${t}
    aria-describedby=${s.hint?uu(o):V}
  >
    <legend class="ask-title">${s.title}</legend>
    ${mu(o)} ${n?hu(o):V} ${du(o)}
    ${pu(o)}
  </fieldset>`}function wh(e,t,n,o){return q`<section
    class="block input-section"
    part="section section-${t}"
    aria-labelledby="section-${t}"
  >
    <h3 id="section-${t}">${e.words.doseCheck.sections[t]}</h3>
    ${function({words:e,check:t,on:n},o){const s=o.filter(e=>t.unconfirmed.includes(e)),i=o.filter(e=>t.outgrown.includes(e)&&t.given.path.includes(e));if(s.length+i.length===0)return V;const a=e.doseCheck;return q`<div class="confirm">
    ${s.length>0?gu(e):q`<p class="small prefilled" part="prefilled">${Br.info()}${a.outgrown}</p>`}
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${()=>n.confirm([...s,...i])}
    >
      ${Br.check()}${a.confirm}
    </button>
  </div>`}(e,n)} ${o}
  </section>`}function $h({id:e,label:t,quiet:n,value:o,input:s}){return q`<div class="time">
    <label class=${n?"quiet":"label"} for=${e}>${t}</label>
    <input
      class="field"
      id=${e}
      type="time"
      .value=${Ra(o)}
      @input=${e=>s(e.target.value)}
    />
  </div>`}function Mh(e){const{words:t,check:n}=e,{medicines:o}=n.day,s=t.doseCheck.day,i=q`<details class="disclosure" part="disclosure" ?open=${o.length>0}>
    <summary part="summary">${Br.chevron()}<span>${s.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${s.hint}</p>
      ${function({words:e,check:t,on:n}){const{wake:o,bed:s,meals:i}=t.day,a=e.doseCheck.day;return q`<div class="times">
    ${$h({id:"wake",label:a.wake,value:o,input:e=>n.day(t=>({...t,wake:e}))})}
    ${i.map((e,o)=>$h({id:`meal-${o}`,label:a.meals[o]??"",value:e,input:e=>n.day(n=>((e,t,n,o)=>({...t,meals:e.meals.map((e,t)=>t===n?o:e)}))(t.day,n,o,e))}))}
    ${$h({id:"bed",label:a.bed,value:s,input:e=>n.day(t=>({...t,bed:e}))})}
  </div>`}(e)} ${o.map(t=>function(e,t){const{words:n,on:o}=e,s=n.doseCheck.day,i=ma(n,t.id);return q`<fieldset class="medicine-times">
    <legend class="label">${s.medicine({medicine:i})}</legend>
    <div class="times">
      ${t.times.map((n,o)=>function(e,{id:t,times:n},o){const{words:s,on:i}=e,a=s.doseCheck.day,r={medicine:ma(s,t),index:o+1},l=e=>i.day(n=>mg(n,t,e));return q`<div class="time-row">
    ${$h({id:`time-${t}-${o}`,label:a.time(r),quiet:!0,value:n[o]??"",input:e=>l(n.map((t,n)=>n===o?e:t))})}
    ${n.length>1?q`<button
            class="icon-button"
            type="button"
            aria-label=${a.remove(r)}
            @click=${()=>l(n.filter((e,t)=>t!==o))}
          >
            ${Br.close()}
          </button>`:V}
  </div>`}(e,t,o))}
      ${t.times.length<6?q`<button
              class="button inline"
              type="button"
              aria-label=${s.addTo({medicine:i})}
              @click=${()=>o.day(e=>mg(e,t.id,[...t.times,""]))}
            >
              ${Br.plus()}${s.add}
            </button>`:V}
    </div>
  </fieldset>`}(e,t))}
    </div>
  </details>`;return wh(e,"day",[],i)}const xh=i`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`,jh=["unsure","portions","number"];const zh={good:Br.check,mild:Br.info,caution:Br.alert,stop:Br.stop,open:Br.more};function Ph(e,t){const{missing:n}=ah(e);return 0===n.length?V:q`<div class="missing" part="missing">
    <p class="small muted" id=${t}>${e.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${t}>
      ${n.map(t=>q`<li>
            <button class="button" type="button" @click=${()=>e.on.show(t)}>
              ${function({words:e},t){const{sections:n}=e.doseCheck;return"supplements"===t?n.taken:"diet"===t?n.food:"signs-topic"===t?n.signs:ru(e,t).label}(e,t)}
            </button>
          </li>`)}
    </ul>
  </div>`}const Ah=({check:e})=>"ask-professional"===e.recommendation.outcome;const Sh=i`
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;function _h(e){const t=t=>e.on.commit(function(e){const{target:t}=e,n=t instanceof Element?t.closest("[data-question]"):null;return n?.getAttribute("data-question")??null}(t));return q`<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${t}
    @submit=${e=>{e.preventDefault(),t(e)}}
  >
    ${(e=>wh(e,"taken",["supplements"],yh(e,"supplements")))(e)} ${function(e){const t=["age","sex","life-stage"];return wh(e,"person",t,q`${t.map(t=>yh(e,t))}`)}(e)} ${(e=>wh(e,"medicines",["medicines"],yh(e,"medicines")))(e)} ${(e=>wh(e,"health",["conditions"],yh(e,"conditions")))(e)}
    ${function(e){return e.check.questions.has("signs-topic")?wh(e,"signs",["signs-topic"],yh(e,"signs-topic")):V}(e)} ${function(e){const{words:t,check:n,ground:o}=e,{food:s}=t.doseCheck,i=n.questions.has("diet"),a=q`<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${s.question}</legend>
    <p class="muted hint">
      ${s.hint} ${i?V:s.noEstimate({years:o.knowledge.estimateFromYears})}
    </p>
    ${function(e){const{words:t,check:n,on:o}=e,{ways:s}=t.doseCheck.food;return fl({name:"food-way",type:"radio",choices:jh.filter(e=>"portions"!==e||n.questions.has("diet")).map(e=>({value:e,label:s[e]})),picked:null===n.food.way?[]:[n.food.way],pick:e=>o.food({way:e})})}(e)} ${"portions"===n.food.way?function(e){const t=vh(e,"diet");if(!t)return V;const n={...t,question:{...t.question,unsure:!1}};return q`<div class="stack">
    ${t.texts.hint?q`<p class="muted">${t.texts.hint}</p>`:V} ${du(t)}
    ${pu(n)}
  </div>`}(e):V}
    ${"number"===n.food.way?function({words:e,check:t,on:n}){const{food:o}=e.doseCheck;return Va({id:"food-mg",label:o.label,unit:o.unit,value:t.food.text,error:t.food.wrong?o.error({most:$t}):void 0,input:e=>n.food({text:e})})}(e):V}
  </fieldset>`;return wh(e,"food",["diet"],a)}(e)} ${Mh(e)} ${Ph(e,"missing-below")}
  </form>`}function Dh(e){const t=Ah(e);return q`<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${e.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${function(e){const{tone:t,title:n,sum:o,limit:s}=ah(e);return q`<header class="verdict ${t}" part="verdict verdict-${t}">
    <span class="verdict-icon">${zh[t]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${e.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${n}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${o} ${s?q`<span class="limit">${s}</span>`:V}</span
      >
    </h2>
  </header>`}(e)} ${t?ch(e):V} ${function(e){const t=ah(e);return q`<div class="verdict-body stack" part="verdict-text">
    ${function(e){const{words:t,help:n}=e,o=th(e).filter(({severity:e})=>"info"!==e);return 0===o.length||Ah(e)?V:q`<ul class="minded" part="minded">
    ${o.map(e=>q`<li class=${e.severity}>
          ${"stop"===e.severity?Br.stop():Br.alert()}<span
            >${il(t,e,n).title}</span
          >
        </li>`)}
  </ul>`}(e)} ${t.text?q`<p>${t.text}</p>`:V} ${Ph(e,"missing")}
    ${function({words:e,check:t}){return t.recommendation.plan?q`<div>
    <button class="button" type="button" part="to-plan-button" @click=${e=>Lr(e.currentTarget.getRootNode(),"#plan")}>
      ${e.doseCheck.verdict.toDay}
    </button>
  </div>`:V}(e)}
  </div>`}(e)} ${function(e){const{words:t,ground:n,check:o}=e,{figures:s,facts:i}=o,a=void 0===s.referenceLowMg&&!s.supplementMgHigh;if(!lh(e)||a)return V;const r=void 0===i.foodMg&&void 0!==i.diet;return Ju({words:t,figures:s,limitMg:s.upperLevelMg,proposedMg:0,spreadPercent:r?100*n.knowledge.estimateSpread.share:0})}(e)}
    </div>
    ${_h(e)} ${t?V:ch(e)}
    <div class="after">${function({words:e,ground:t,check:n,help:o}){const s=n.recommendation.plan;if(!s)return V;const{knowledge:i}=t;return va({words:e,knowledge:i,facts:n.facts,help:o,plan:s,takes:Qg(e,i,n.facts)})}(e)} ${function({words:e,check:t,quizThere:n,on:o}){const{outcome:s,plan:i}=t.recommendation;return"incomplete"===s?V:ju({words:e,print:o.print,...i&&{save:o.save},...n&&{handOver:{label:e.together.toQuiz,go:o.handOver}}})}(e)} ${function({words:e,settings:t,check:n,consent:o,on:s}){return"incomplete"===n.recommendation.outcome?V:xu({words:e,eventDetail:t.eventDetail,consent:o,answer:s.consent})}(e)} ${(e=>id({words:e.words,knowledge:e.ground.knowledge,standard:e.check.recommendation.standard,cited:uh(e),withFigures:lh(e)}))(e)} ${function({words:e,on:t}){return q`<div>
    <button class="button" type="button" part="restart-button" @click=${()=>t.restart()}>
      ${e.quiz.restart}
    </button>
  </div>`}(e)}</div>
  </section>`}const Ch=i`
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .inputs,
  .after {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`,Eh=({state:e,check:t})=>"check"===e.screen&&"emergency"===t.recommendation.outcome;const Oh=[_d,Ed,Cd,Sd,kl,yl,Ka,wl,au,ll,Yu,fa,sd,Jr,Dd,i`
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`,xh,Sh,Ch],Th=Object.freeze({});class Ih extends Ro{static settings=Jm;static properties=Ie(Ym);static styles=Oh;#K=new Jg(this,()=>this.#de());#Q="open";#$e=[];#ee=Th;#W="";#Me="";#g=null;#xe=!1;#je=[];kind="dose";get settings(){return super.settings}receive(e){this.#K.follow(this.#ne),this.#K.receive(e)}connectedCallback(){super.connectedCallback(),this.#K.resume()}disconnectedCallback(){super.disconnectedCallback(),this.#K.stop()}willUpdate(e){super.willUpdate(e),this.#ze()}update(e){this.#K.follow(this.#ne),this.#Pe(),function(e,t){const n=e&&!CSS.supports("overflow-anchor","auto")?e.getBoundingClientRect().top:0;if(t(),!e?.isConnected||n>=0)return;const o=e.getBoundingClientRect().top-n;0!==o&&window.scrollBy({top:o,behavior:"instant"})}(this.renderRoot.querySelector(".inputs"),()=>super.update(e))}render(){return q`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#oe()}</div>`}#oe(){const e=()=>this.#ie.restart();if(this.#K.broken)return Ad(this.words,e);try{return function(e){const{words:t,ground:n,settings:o,problems:s,check:i,state:a}=e,r="check"===a.screen?i.recommendation.findings:[],l=o.debug&&!Eh(e);return q`${function(e){if("signs"===e.state.screen)return function(e){const{words:t,settings:n,on:o}=e,s=t.doseCheck;return q`<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${e=>{e.preventDefault(),o.go()}}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${s.title}</h2>
      <p class="lead">${s.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${dl(t)} ${ul(t,n.eventDetail)}
    </div>
    ${yh(e,"signs-now",{prefilled:!0})}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button">${s.start}</button>
    </div>
  </form>`}(e);if(!Eh(e))return Dh(e);const{words:t,ground:n,help:o,settings:s,check:i,on:a}=e;return cl({words:t,knowledge:n.knowledge,findings:i.recommendation.findings,help:o,country:s.country,undo:a.undo})}(e)}
  ${l?ol({words:t,knowledge:n.knowledge,problems:s,findings:r}):V}`}(this.#ae)}catch(t){return this.#K.fail(t),Ad(this.words,e)}}#ze(){const{age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:i,conditions:a}=this.settings,r={age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:i,conditions:a},l=[super.hostFacts,this.knowledgeUsed,...Object.values(r)];if(l.every((e,t)=>e===this.#$e[t]))return;this.#$e=l;const c=function(e,t){const n={},o=[];for(const s of Object.keys(Ym)){if(!hh(e[s]))continue;const i=bh(()=>kh(t,s,e[s]),{bad:e[s]});if(Object.assign(n,i.facts),"bad"in i){const{attribute:e,expected:t}=Ym[s];o.push(_e(e,i.bad,i.expected??t))}}return{facts:n,problems:o}}(r,this.knowledgeUsed);this.setProblems("prefill",c.problems),this.#ee=function(e,{facts:t}){const n={...e,...t};return void 0!==t.foodMg&&delete n.diet,n}(super.hostFacts,c)}get#ne(){const{standard:e,claims:t}=this.settings;return{knowledge:this.knowledgeUsed,hostFacts:this.#ee,options:{standard:e,claims:t}}}get#ae(){const{ground:e,state:t,check:n}=this.#K;return{words:this.words,ground:e,settings:this.settings,state:t,check:n,help:Fi(this.settings.country),consent:this.#Q,announced:this.#Me,problems:this.configProblems,quizThere:void 0!==qo("quiz"),on:this.#ie}}#ie={change:(e,t)=>this.#K.change(e,t),food:e=>this.#K.changeFood(e),day:e=>this.#K.changeDay(e),commit:e=>this.#K.commit(e),go:()=>{this.#K.go(),this.#Ae()},undo:()=>{this.#K.undo(),this.#Ae()},confirm:e=>this.#K.confirm(e),show:e=>this.#K.show(e),restart:()=>{this.#Q="open",this.#Me="",this.#W="",this.#g=null,this.#K.restart()},consent:e=>this.#le(e),handOver:()=>{const{ground:e,state:t}=this.#K;qo("quiz")?.receive(function(e,t){const{given:n,facts:o,food:s}=Pg(e,t),i=n.answers.get("diet"),a="unsure"===s.way?{unsure:!0}:"portions"===s.way?i:void 0,{wake:r,bed:l,meals:c,medicineTimes:u,foodMg:d}=o,m={...void 0!==r&&{wake:r},...void 0!==l&&{bed:l},...void 0!==c&&{meals:c},...void 0!==u&&{medicineTimes:u},..."number"===s.way&&void 0!==d&&{foodMg:d}},g=new Map(n.answers);return a?g.set("diet",a):g.delete("diet"),{given:{path:a?[...n.path,"diet"]:n.path,answers:g,offered:n.offered},more:m}}(e,t))},save:()=>{const{plan:e}=this.#K.check.recommendation;e&&Ji(this.words,e)},print:()=>Ea(this,function(e){const{words:t,ground:n,check:o,help:s}=e,{knowledge:i}=n,{facts:a,figures:r,recommendation:l}=o,{plan:c,upperLevelMg:u}=l,d=ah(e);return{words:t,title:t.doseCheck.title,outcome:rh(d),text:d.text,answers:gh(e),findings:th(e).map(e=>il(t,e,s)),figures:lh(e)?Da(t,{...r,limitMg:u??void 0}):[],plan:c,takes:c?Qg(t,i,a):void 0,separations:c?fn(i,a):[],sources:od(t,i.sources,uh(e)),knowledge:l.knowledge,help:s,night:An(i,a)}}(this.#ae))};#le(e){this.#Q=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Lr(this.renderRoot,"#consent"),e&&this.#Z()})}#Ae(){this.#K.broken||(this.#W=this.#Se)}get#Se(){return rh(ah(this.#ae))}#de(){this.isConnected&&!this.#K.broken&&"signs"!==this.#K.state.screen&&(this.#_e(),this.#Z())}#_e(){const e=this.#Se;e!==this.#W&&(this.#W=e,this.#Me=e,this.requestUpdate())}#Pe(){const e=[this.language,this.#K.ground];e.some((e,t)=>e!==this.#je[t])&&(this.#Me=""),this.#je=e}#Z(){const{recommendation:e,facts:t}=this.#K.check,{outcome:n}=e;if("incomplete"===n&&(this.#g?.outcome??n)===n)return;const{eventDetail:o,pushDatalayer:s}=this.settings,i=Ii(e,o,"yes"===this.#Q,t),a=JSON.stringify(i),r=a!==this.#g?.text;this.#g={outcome:n,text:a},r&&(function(e,t,n){Ge(e,"mg-recommendation",n)}(this,0,i),s&&!this.#xe&&_i("dose"),this.#xe=!0)}}for(const e of Object.values(Hm))rn(e);Wm("mg-dose-check",Ih)}();
